// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/DraftWords.h"

#include "domain/keyboard/KeyboardRoom.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::designer {

namespace {

struct KindRow
{
    QStringView kind;
    look::Icon icon = {};
    /// English, context "KeyboardKind".
    const char *word = {};
};

constexpr std::array designedKinds{
    KindRow{u"callback_data", look::Icon::Callback, QT_TRANSLATE_NOOP("KeyboardKind", "Callback")},
    KindRow{u"url", look::Icon::Link, QT_TRANSLATE_NOOP("KeyboardKind", "Link")},
    KindRow{u"app_id", look::Icon::NewWindow, QT_TRANSLATE_NOOP("KeyboardKind", "Mini app")},
    KindRow{u"web_app", look::Icon::NewWindow, QT_TRANSLATE_NOOP("KeyboardKind", "Web app")},
    KindRow{u"login_url", look::Icon::Person, QT_TRANSLATE_NOOP("KeyboardKind", "Login link")},
    KindRow{
        u"switch_inline_query", look::Icon::Message,
        QT_TRANSLATE_NOOP("KeyboardKind", "Inline query elsewhere")},
    KindRow{
        u"switch_inline_query_current_chat", look::Icon::Message,
        QT_TRANSLATE_NOOP("KeyboardKind", "Inline query here")},
    KindRow{
        u"switch_inline_query_chosen_chat", look::Icon::Message,
        QT_TRANSLATE_NOOP("KeyboardKind", "Inline query in a chosen chat")},
    KindRow{u"copy_text", look::Icon::Copy, QT_TRANSLATE_NOOP("KeyboardKind", "Copy text")},
    KindRow{u"callback_game", look::Icon::Game, QT_TRANSLATE_NOOP("KeyboardKind", "Game")},
    KindRow{u"pay", look::Icon::Tag, QT_TRANSLATE_NOOP("KeyboardKind", "Pay")},
};

struct ObjectionRow
{
    const char *rule;
    /// English, context "KeyboardRule".
    const char *words;
};

constexpr std::array objectionRows{
    ObjectionRow{"label_missing", QT_TRANSLATE_NOOP("KeyboardRule", "It has no label.")},
    ObjectionRow{"kind_missing", QT_TRANSLATE_NOOP("KeyboardRule", "It does nothing: it has no kind.")},
    ObjectionRow{"kinds_too_many", QT_TRANSLATE_NOOP("KeyboardRule", "It has more than one kind.")},
    ObjectionRow{
        "kinds_unclear",
        QT_TRANSLATE_NOOP(
            "KeyboardRule", "It has more than one kind; which of them counts is not documented.")},
    ObjectionRow{"value_type", QT_TRANSLATE_NOOP("KeyboardRule", "Its value is of the wrong type of JSON.")},
    ObjectionRow{
        "kind_reserved",
        QT_TRANSLATE_NOOP("KeyboardRule", "The platform has reserved this kind and does not use it yet.")},
    ObjectionRow{
        "kind_not_first",
        QT_TRANSLATE_NOOP("KeyboardRule", "A button of this kind must be the first of the first row.")},
    ObjectionRow{
        "callback_data_long",
        QT_TRANSLATE_NOOP("KeyboardRule", "Its callback data has more bytes than the platform takes.")},
    ObjectionRow{
        "callback_data_short",
        QT_TRANSLATE_NOOP("KeyboardRule", "Its callback data has fewer bytes than the platform takes.")},
    ObjectionRow{
        "callback_data_large",
        QT_TRANSLATE_NOOP(
            "KeyboardRule", "Its callback data is very long; nobody says how much the platform takes.")},
    ObjectionRow{
        "callback_data_control",
        QT_TRANSLATE_NOOP("KeyboardRule", "Its callback data has control characters in it.")},
    ObjectionRow{"url_empty", QT_TRANSLATE_NOOP("KeyboardRule", "Its address is empty.")},
    ObjectionRow{
        "url_scheme_missing",
        QT_TRANSLATE_NOOP("KeyboardRule", "Its address has no scheme and may not open.")},
    ObjectionRow{
        "url_scheme",
        QT_TRANSLATE_NOOP("KeyboardRule", "The platform does not list addresses with this scheme.")},
    ObjectionRow{
        "field_unknown", QT_TRANSLATE_NOOP("KeyboardRule", "It has a member that is not known; it is kept.")},
    ObjectionRow{
        "field_repeated", QT_TRANSLATE_NOOP("KeyboardRule", "It has a member twice; the first one counts.")},
    ObjectionRow{
        "row_long",
        QT_TRANSLATE_NOOP(
            "KeyboardRule", "The row has more buttons than are shown: from this one on they are left out.")},
    ObjectionRow{
        "keyboard_long",
        QT_TRANSLATE_NOOP(
            "KeyboardRule",
            "The keyboard has more buttons than are shown: from this one on they are left out.")},
    ObjectionRow{"row_empty", QT_TRANSLATE_NOOP("KeyboardRule", "The row has no buttons.")},
    ObjectionRow{
        "keyboard_empty",
        QT_TRANSLATE_NOOP("KeyboardRule", "The keyboard has no buttons; sending it takes the old one away.")},
};

// In the order of DraftChange.
constexpr std::array changeRows{
    QT_TRANSLATE_NOOP("KeyboardChange", "Add a button"),
    QT_TRANSLATE_NOOP("KeyboardChange", "Remove a button"),
    QT_TRANSLATE_NOOP("KeyboardChange", "Move a button"),
    QT_TRANSLATE_NOOP("KeyboardChange", "Change the kind"),
    QT_TRANSLATE_NOOP("KeyboardChange", "Change an option"),
    QT_TRANSLATE_NOOP("KeyboardChange", "Mend a button"),
    QT_TRANSLATE_NOOP("KeyboardChange", "Put another keyboard in"),
    QT_TRANSLATE_NOOP("KeyboardChange", "Change the label"),
    QT_TRANSLATE_NOOP("KeyboardChange", "Change the value"),
    QT_TRANSLATE_NOOP("KeyboardChange", "Write the keyboard"),
};
static_assert(changeRows.size() == size_t(DraftChange::Source) + 1);

const KindRow *kindRow(const QString &kind)
{
    const auto row = std::find_if(designedKinds.begin(), designedKinds.end(), [&kind](const KindRow &each) {
        return each.kind == kind;
    });
    return row == designedKinds.end() ? nullptr : &*row;
}

} // namespace

QString kindWord(const QString &kind)
{
    const KindRow *row = kindRow(kind);
    return row ? QCoreApplication::translate("KeyboardKind", row->word) : kind;
}

look::Icon kindIcon(const QString &kind)
{
    const KindRow *row = kindRow(kind);
    return row ? row->icon : look::Icon::Unknown;
}

QString objectionWords(const domain::KeyboardObjection &objection)
{
    const auto row =
        std::find_if(objectionRows.begin(), objectionRows.end(), [&objection](const ObjectionRow &each) {
            return objection.rule == QLatin1StringView(each.rule);
        });
    return row == objectionRows.end() ? objection.rule
                                      : QCoreApplication::translate("KeyboardRule", row->words);
}

QString changeWords(DraftChange change)
{
    return QCoreApplication::translate("KeyboardChange", changeRows.at(size_t(change)));
}

QString roomWords(const domain::Keyboard &keyboard, qsizetype row, const domain::KeyboardRules &rules)
{
    if (isKeyboardFull(keyboard, rules))
        return QCoreApplication::translate(
            "KeyboardRule", "The keyboard is full: %n button(s) are all that is shown.", nullptr,
            int(*rules.mostButtons));
    if (!isRowFull(keyboard, row, rules))
        return {};
    return QCoreApplication::translate(
               "KeyboardRule", "Row %1 is full: %n button(s) of a row are all that is shown.", nullptr,
               int(*rules.mostInRow))
        .arg(row + 1);
}

} // namespace botdeck::ui::designer
