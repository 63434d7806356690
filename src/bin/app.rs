//! The program that the page loads: starts the pages.

fn main() {
    wasm_bindgen_futures::spawn_local(pro_monitor::ui::start::start());
}
