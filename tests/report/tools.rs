//! The programs that judge.

use std::path::Path;
use std::process::Command;

/// What a program prints; it must be there and succeed.
pub fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program} does not run ({error}); `make setup` installs it"));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}:\n{printed}{told}");
    printed
}

/// The text of a PDF, page by page, in the order in which it is written.
pub fn text(pdf: &Path) -> String {
    run("pdftotext", &["-raw", "-enc", "UTF-8", path(pdf), "-"])
}

/// How many pages a PDF has.
pub fn pages(pdf: &Path) -> u32 {
    let info = run("pdfinfo", &[path(pdf)]);
    let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.and_then(|pages| pages.trim().parse().ok()).expect("a number of pages")
}

/// The bytes of the one file that is attached to a PDF.
pub fn attached(pdf: &Path) -> Vec<u8> {
    let listed = run("pdfdetach", &["-list", path(pdf)]);
    assert!(listed.starts_with("1 embedded files"), "{listed}");
    let out = pdf.with_extension("promonitor.json");
    run("pdfdetach", &["-save", "1", "-o", path(&out), path(pdf)]);
    std::fs::read(&out).expect("it was saved")
}

/// The same as one line, so that line ends make no difference.
pub fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn path(of: &Path) -> &str {
    of.to_str().expect("a path in UTF-8")
}

/// Each part stands in the text, after the one before it.
pub fn assert_in_order(told: &str, parts: &[&str]) {
    let mut rest = told;
    for part in parts {
        let (_, after) =
            rest.split_once(part).unwrap_or_else(|| panic!("‘{part}’ does not follow in: {rest}"));
        rest = after;
    }
}
