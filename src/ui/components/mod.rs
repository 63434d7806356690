//! The parts that the pages are made of.

mod choice_cards;
mod dialog;
mod done;
mod footer;
mod header;
mod note_field;
mod paste_field;
mod provenance;

mod redrawn;
mod reworded_scale;
mod ring;
mod save_notice;
mod scale;
mod source_title;
mod statement_scale;
mod step_bar;
mod step_list;
mod text_field;
mod text_limit;
mod thermometer;
mod tick_card;
mod with_name;

pub(super) use choice_cards::{ChoiceCard, ChoiceCards};
pub(super) use dialog::Dialog;
pub(super) use done::Done;
pub(super) use footer::Footer;
pub(super) use header::Header;
pub(super) use note_field::NoteField;
pub(super) use paste_field::PasteField;
pub(super) use provenance::Provenance;

pub(super) use redrawn::redrawn;
pub(super) use reworded_scale::{reworded_scale, scale_notice};
pub(super) use ring::Ring;
pub(super) use save_notice::{SaveNotice, save_answers};
use scale::scale_options;
pub(super) use scale::{Look, Scale, ScaleOption};
pub(super) use source_title::source_title;
pub(super) use statement_scale::{StatementScale, statement_scale};
pub(super) use step_bar::StepBar;
pub(super) use step_list::{StepList, last_steps, step_of};
pub(super) use text_field::TextField;
pub(super) use thermometer::thermometer;
pub(super) use tick_card::TickCard;
pub(super) use with_name::{after_names, with_name};
