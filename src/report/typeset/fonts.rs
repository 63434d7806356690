use krilla::text::Font;
use parley::FontContext;
use parley::fontique::{Blob, CharmapIndex, Collection, CollectionOptions, FontInfoOverride, SourceCache};

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Weight {
    /// For text.
    Regular,
    /// For headings and figures.
    Bold,
}

impl Weight {
    /// The name by which the typesetter knows the font: each weight is a family of its own, so that none is chosen by
    /// likeness.
    pub(super) fn family(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Bold => "bold",
        }
    }
}

const REGULAR: &[u8] = include_bytes!("../fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf");

/// The fonts of a report, for setting and for writing.
pub(super) struct Fonts {
    regular: Font,
    bold: Font,
    /// Which characters each font has.
    characters: [(CharmapIndex, &'static [u8]); 2],
}

impl Fonts {
    /// The fonts, and the context in which texts are set with them; `None` when they cannot be read.
    pub(super) fn load() -> Option<(Self, FontContext)> {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        let mut register = |weight: Weight, bytes: &'static [u8]| {
            let named = FontInfoOverride { family_name: Some(weight.family()), ..Default::default() };
            let families = collection.register_fonts(Blob::from(bytes.to_vec()), Some(named));
            let (_, fonts) = families.into_iter().next()?;
            Some((fonts.first()?.charmap_index(), bytes))
        };
        let characters = [register(Weight::Regular, REGULAR)?, register(Weight::Bold, BOLD)?];
        let fonts = Self {
            regular: Font::new(REGULAR.to_vec().into(), 0)?,
            bold: Font::new(BOLD.to_vec().into(), 0)?,
            characters,
        };
        Some((fonts, FontContext { collection, source_cache: SourceCache::default() }))
    }

    /// The font of a weight.
    pub(super) fn font(&self, weight: Weight) -> &Font {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// Whether both fonts have this character.
    pub(super) fn has(&self, c: char) -> bool {
        self.characters.iter().all(|(index, bytes)| {
            index.charmap(bytes).and_then(|map| map.map(c)).is_some_and(|glyph| glyph != 0)
        })
    }
}
