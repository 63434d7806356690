//! Two and three tabs on one measurement, in any order of changing, writing, seeing what another wrote, and closing.
//!
//! A tab hears of what another writes by a message with the value (the `storage` event of a browser). After taking that
//! over it writes when the device does not hold what it holds itself.

use super::{Edit, any_edit, begun, value};
use crate::support::thousand;
use pro_monitor::domain::{Field, Measurement};
use proptest::prelude::*;
use std::collections::VecDeque;

/// What happens; each in a tab.
#[derive(Clone, Debug)]
enum Act {
    Change(Edit),
    /// The tab writes. `true`: without having looked at what is on the device, as when two write in the same instant.
    Write(bool),
    /// The tab gets one of the messages that wait for it.
    See,
    /// The tab is closed, and opened anew.
    Close,
}

struct Tab {
    state: Measurement,
    messages: VecDeque<Measurement>,
}

/// What is stored is a measurement here and not a text; that the one is always read back from the other is a property of
/// its own, in `merge.rs`.
struct Device {
    stored: Measurement,
    tabs: Vec<Tab>,
    /// Every change that was made: its field, its stamp and its value.
    made: Vec<(Field, u32, String)>,
}

impl Device {
    fn new(tabs: usize) -> Self {
        let state = begun("m");
        let tab = || Tab { state: state.clone(), messages: VecDeque::new() };
        Self { stored: state.clone(), tabs: (0..tabs).map(|_| tab()).collect(), made: Vec::new() }
    }

    fn change(&mut self, tab: usize, edit: &Edit) {
        let state = &mut self.tabs[tab].state;
        let before = state.revision();
        edit.make(state);
        if state.revision() > before {
            self.made.push((edit.field.clone(), state.stamp(&edit.field), edit.value.to_owned()));
        }
    }

    fn take_over(&mut self, tab: usize, stored: &Measurement) {
        self.tabs[tab].state.merge(stored).unwrap();
    }

    fn write(&mut self, tab: usize, blindly: bool) {
        if !blindly {
            self.take_over(tab, &self.stored.clone());
        }
        let stored = self.tabs[tab].state.clone();
        if stored == self.stored {
            return;
        }
        for (other, listener) in self.tabs.iter_mut().enumerate() {
            if other != tab {
                listener.messages.push_back(stored.clone());
            }
        }
        self.stored = stored;
    }

    /// `false` when no message waits.
    fn see(&mut self, tab: usize) -> bool {
        let Some(message) = self.tabs[tab].messages.pop_front() else { return false };
        self.take_over(tab, &message);
        self.write(tab, false);
        true
    }

    fn close(&mut self, tab: usize, hears: bool) {
        while hears && self.see(tab) {}
        self.write(tab, false);
        self.tabs[tab] = Tab { state: self.stored.clone(), messages: VecDeque::new() };
    }

    /// Every tab writes what it has, and all messages arrive. That ends: nobody writes what is there already.
    fn settle(&mut self) -> usize {
        (0..self.tabs.len()).for_each(|tab| self.write(tab, false));
        let mut seen = 0;
        while (0..self.tabs.len()).any(|tab| self.see(tab)) {
            seen += 1;
            assert!(seen < 1000, "the tabs go on writing for ever");
        }
        seen
    }

    /// Nothing is lost: the last change of each field, by its stamp, is on the device and in every tab.
    fn check(&self) -> Result<(), TestCaseError> {
        let stored = &self.stored;
        for tab in &self.tabs {
            prop_assert_eq!(&tab.state, stored);
        }
        for (field, _, _) in &self.made {
            let of_field = || self.made.iter().filter(|(other, _, _)| other == field);
            let last = of_field().map(|(_, stamp, _)| *stamp).max().unwrap();
            let lasts: Vec<_> = of_field().filter(|(_, stamp, _)| *stamp == last).collect();
            let kept = value(stored, field);
            prop_assert_eq!(stored.stamp(field), last);
            prop_assert!(lasts.iter().any(|(_, _, value)| *value == kept), "{:?}: {}", field, kept);
            // Of changes at the same instant none is kept that says less.
            prop_assert!(lasts.iter().all(|(_, _, value)| value.len() <= kept.len()));
        }
        Ok(())
    }
}

/// What happens in which tab; where `races` is false, a tab never writes without looking.
fn any_acts(tabs: usize, races: bool) -> impl Strategy<Value = Vec<(usize, Act)>> {
    let act = prop_oneof![
        5 => any_edit().prop_map(Act::Change),
        3 => any::<bool>().prop_map(move |blindly| Act::Write(blindly && races)),
        3 => Just(Act::See),
        1 => Just(Act::Close),
    ];
    proptest::collection::vec((0..tabs, act), 0..40)
}

fn play(tabs: usize, acts: &[(usize, Act)], hears: bool) -> Device {
    let mut device = Device::new(tabs);
    for (tab, act) in acts {
        match act {
            Act::Change(edit) => device.change(*tab, edit),
            Act::Write(blindly) => device.write(*tab, *blindly),
            Act::See => _ = device.see(*tab),
            Act::Close => device.close(*tab, hears),
        }
    }
    device.settle();
    device
}

#[test]
fn an_answer_in_either_of_two_tabs_appears_in_the_other_and_closing_one_loses_nothing() {
    let mut device = Device::new(2);
    device.change(0, &Edit::new(Field::Answer("1.1".into()), "4"));
    device.change(1, &Edit::new(Field::Answer("2.1".into()), "2"));
    device.write(0, false);
    device.close(1, false);
    while device.see(0) {}
    let state = &device.tabs[0].state;
    assert_eq!(state.response().unwrap().answers.len(), 2);
    assert_eq!(*state, device.stored);
}

#[test]
fn a_write_that_another_tab_overwrote_comes_back_with_its_message() {
    let mut device = Device::new(2);
    device.change(0, &Edit::new(Field::Answer("1.1".into()), "4"));
    device.change(1, &Edit::new(Field::Answer("2.1".into()), "2"));
    device.write(0, true);
    device.write(1, true);
    assert_eq!(device.stored.response().unwrap().answers.len(), 1, "the second has overwritten the first");
    assert_eq!(device.settle(), 3, "each hears the other, and one of them hears the sum");
    assert_eq!(device.stored.response().unwrap().answers.len(), 2);
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn two_tabs_lose_no_last_change(acts in any_acts(2, false)) {
        play(2, &acts, false).check()?;
    }

    #[test]
    fn three_tabs_lose_no_last_change(acts in any_acts(3, false)) {
        play(3, &acts, false).check()?;
    }

    #[test]
    fn tabs_that_overwrite_each_other_lose_no_last_change_when_each_hears_the_others_before_it_closes(
        acts in any_acts(3, true)
    ) {
        play(3, &acts, true).check()?;
    }

    #[test]
    fn a_change_after_all_have_heard_of_each_other_is_the_last_one_by_any_clock(
        acts in any_acts(3, false), tab in 0_usize..3, edit in any_edit(),
    ) {
        let mut device = play(3, &acts, false);
        device.change(tab, &edit);
        device.settle();
        prop_assert_eq!(value(&device.tabs[(tab + 1) % 3].state, &edit.field), edit.value);
        device.check()?;
    }
}
