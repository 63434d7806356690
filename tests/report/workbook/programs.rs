//! What other programs make of the workbooks: LibreOffice and openpyxl.

use crate::tools::{path, run};
use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

/// Has LibreOffice convert workbooks, all at once, into a folder of their own. It has one profile, so one at a time.
pub fn converted(to: &str, into: &str, books: &[&Path]) -> PathBuf {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let folder = target.with_file_name("report").join(into);
    _ = std::fs::remove_dir_all(&folder);
    let profile = format!("-env:UserInstallation=file://{}", path(&target.with_file_name("libreoffice")));
    let mut arguments = vec![profile.as_str(), "--headless", "--convert-to", to, "--outdir", path(&folder)];
    arguments.extend(books.iter().map(|book| path(book)));
    run("soffice", &arguments);
    let made = std::fs::read_dir(&folder).expect("it was converted").count();
    assert!(made >= books.len(), "{made} of {} were converted", books.len());
    folder
}

/// Every sheet as a CSV, with the figures as LibreOffice shows them.
pub const SHEETS_AS_CSV: &str =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

/// What openpyxl reads in workbooks, each under its path.
pub fn told_by_openpyxl(books: &[&Path]) -> Value {
    let books: Vec<_> = ["tell"].into_iter().chain(books.iter().map(|book| path(book))).collect();
    serde_json::from_str(&run(OPENPYXL, &books)).expect("JSON")
}

/// Has openpyxl fill in workbooks. Each job: from which file, to which, and the values by the names of the cells.
pub fn filled_in_by_openpyxl(jobs: &Value) {
    tell_openpyxl("fill_in", jobs);
}

/// Has openpyxl edit workbooks. Each job: from which file, to which, and the steps; see edit.py.
pub fn edited_by_openpyxl(jobs: &Value) {
    tell_openpyxl("edit", jobs);
}

fn tell_openpyxl(script: &str, jobs: &Value) {
    let mut python = Command::new(OPENPYXL).arg(script).stdin(Stdio::piped()).spawn().expect("openpyxl runs");
    let mut input = python.stdin.take().expect("its input");
    input.write_all(jobs.to_string().as_bytes()).expect("it listens");
    drop(input);
    assert!(python.wait().expect("it ends").success());
}

const OPENPYXL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/report/openpyxl/run.sh");
