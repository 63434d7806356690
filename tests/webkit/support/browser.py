"""A browser around Debian's WebKit that WebKitWebDriver can drive, with a profile on disk.

Debian's own MiniBrowser forgets everything when it is driven: it then takes an ephemeral context. This one keeps what pages
store in the folder PROFILE, puts downloads in PROFILE/downloads, and appends what pages tell it to PROFILE/faults (what went
wrong: see watch.js) and PROFILE/kept (what they said is kept).
"""
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

PROFILE = os.environ["PROFILE"]
# Runs before the first script of every page and frame.
WATCH = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "watch.js"), encoding="utf8").read()


def folder(name):
    path = os.path.join(PROFILE, name)
    os.makedirs(path, exist_ok=True)
    return path


def append(_content, result, name):
    with open(os.path.join(PROFILE, name), "a", encoding="utf8") as lines:
        lines.write(result.get_js_value().to_string() + "\n")


def save(download, suggested):
    download.set_destination(GLib.filename_to_uri(os.path.join(folder("downloads"), suggested), None))
    return True


# Pages then scroll at once: a press on something that still moves would miss it.
Gtk.Settings.get_default().set_property("gtk-enable-animations", False)

data = WebKit2.WebsiteDataManager(base_data_directory=folder("data"), base_cache_directory=folder("cache"))
context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)
context.set_preferred_languages(["nl-NL"])
context.connect("download-started", lambda _context, download: download.connect("decide-destination", save))

content = WebKit2.UserContentManager()
for name in ["faults", "kept"]:
    content.register_script_message_handler(name)
    content.connect(f"script-message-received::{name}", append, name)
content.add_script(WebKit2.UserScript.new(WATCH, WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserScriptInjectionTime.START, None, None))


def open_window(related=None):
    # A view that a page opens shares its session storage at that moment, as a copied tab does.
    given = {"related_view": related} if related else {"web_context": context}
    view = WebKit2.WebView(is_controlled_by_automation=True, user_content_manager=content, **given)
    view.get_settings().set_javascript_can_open_windows_automatically(True)
    window = Gtk.Window(default_width=1280, default_height=1600)
    window.add(view)
    window.show_all()
    view.connect("create", lambda opener, _action: open_window(opener))
    view.connect("close", lambda _view: window.destroy())
    return view


def start_session(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("browser.py")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", lambda _session: open_window())


context.connect("automation-started", start_session)
Gtk.main()
