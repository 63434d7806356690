//! Where the files are that are attached to a PDF.

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Object, Stream, String as Bytes};

/// How the name of a measurement ends.
const EXTENSION: &str = ".promonitor.json";

/// The most nodes of the tree of names that are looked at, and the most files: a hostile one goes round and round.
const MOST: usize = 500;

/// The attached files that are named like a measurement: those of the document, else those that are anywhere in it.
pub(super) fn measurements(pdf: &Pdf) -> Vec<Stream<'_>> {
    let catalog: Option<Dict> = pdf.xref().get(pdf.xref().root_id());
    let of_document: Vec<_> =
        catalog.iter().flat_map(of_document).filter_map(|file| measurement(&file)).collect();
    if !of_document.is_empty() {
        return of_document;
    }
    let anywhere = pdf.objects().into_iter().filter_map(Object::into_dict);
    anywhere.filter_map(|file| measurement(&file)).take(MOST).collect()
}

/// What describes each file that is attached to the document: by name, or as what the document was made of.
fn of_document<'a>(catalog: &Dict<'a>) -> Vec<Dict<'a>> {
    let names = catalog.get::<Dict>("Names").and_then(|names| names.get::<Dict>("EmbeddedFiles"));
    let mut nodes: Vec<_> = names.into_iter().collect();
    let mut files = dicts(catalog, "AF");
    let mut seen = 0;
    while let Some(node) = nodes.pop().filter(|_| seen < MOST && files.len() < MOST) {
        seen += 1;
        files.extend(dicts(&node, "Names"));
        nodes.extend(dicts(&node, "Kids"));
    }
    files.truncate(MOST);
    files
}

/// The dictionaries in a list; what else is in it, like names, is passed over.
fn dicts<'a>(of: &Dict<'a>, list: &str) -> Vec<Dict<'a>> {
    let list = of.get::<Array>(list);
    list.into_iter()
        .flat_map(|list| list.iter::<Object>().take(2 * MOST))
        .filter_map(Object::into_dict)
        .collect()
}

/// The content of a file that is named like a measurement.
fn measurement<'a>(file: &Dict<'a>) -> Option<Stream<'a>> {
    let content = file.get::<Dict>("EF")?;
    let is_named = ["UF", "F"].iter().any(|key| file.get::<Bytes>(key).is_some_and(|name| is_ours(&name)));
    let content = content.get::<Stream>("F").or_else(|| content.get::<Stream>("UF"))?;
    is_named.then_some(content)
}

/// Whether a name ends as ours do: in UTF-16 when it begins with a byte order mark, else in a script in which our ending
/// is ASCII.
fn is_ours(name: &[u8]) -> bool {
    match name {
        [0xfe, 0xff, pairs @ ..] => {
            let ending: Vec<_> = EXTENSION.encode_utf16().flat_map(u16::to_be_bytes).collect();
            pairs.ends_with(&ending)
        }
        _ => name.ends_with(EXTENSION.as_bytes()),
    }
}
