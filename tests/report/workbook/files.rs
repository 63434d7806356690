//! The files in a workbook, to change one of them.

use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The files in a workbook.
pub type Files = Vec<(String, Vec<u8>)>;

/// Takes a workbook apart.
pub fn unpacked(bytes: &[u8]) -> Files {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a workbook");
    let file = |index| {
        let mut file = archive.by_index(index).expect("a file");
        let (name, mut content) = (file.name().expect("a name").into_owned(), Vec::new());
        file.read_to_end(&mut content).expect("it is read");
        (name, content)
    };
    (0..archive_len(bytes)).map(file).collect()
}

fn archive_len(bytes: &[u8]) -> usize {
    ZipArchive::new(Cursor::new(bytes)).expect("a workbook").len()
}

/// Puts a workbook together.
pub fn packed(files: &Files) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(name.as_str(), SimpleFileOptions::default()).expect("a file");
        archive.write_all(content).expect("it is written");
    }
    archive.finish().expect("a workbook").into_inner()
}
