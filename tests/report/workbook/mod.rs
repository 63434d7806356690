//! The workbook: what people see in it by LibreOffice and openpyxl, and that it can be opened again.

mod look;
mod samples;
