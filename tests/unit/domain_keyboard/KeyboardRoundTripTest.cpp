// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardEdits.h"
#include "domain/keyboard/KeyboardJson.h"
#include "domain/keyboard/KeyboardKinds.h"
#include "domain/keyboard/KeyboardNotation.h"
#include "platform/KeyboardRules.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck::domain;
using botdeck::platform::keyboardRules;
using botdeck::platform::Platform;

namespace {

/// Does to a keyboard what a person does to it in the picture, at random.
class RandomHand
{
public:
    RandomHand(const KeyboardRules &rules, quint32 seed)
        : m_rules(rules)
        , m_random(seed)
    {
    }

    Keyboard keyboard(int edits)
    {
        EditedKeyboard edited;
        for (; edits > 0; --edits)
            edited = change(edited);
        return edited.keyboard;
    }

private:
    int below(qsizetype number) { return m_random.bounded(int(number)); }

    QString words()
    {
        static const QStringList pieces{
            QStringLiteral("a"),
            QStringLiteral("|"),
            QStringLiteral("["),
            QStringLiteral("]"),
            QStringLiteral("\\"),
            QStringLiteral(":"),
            QStringLiteral("://"),
            QStringLiteral("url:"),
            QStringLiteral(" "),
            QStringLiteral("确定"),
            QStringLiteral("😀"),
            QStringLiteral("pay"),
            QStringLiteral("\t"),
            QStringLiteral("\n"),
            QStringLiteral("\r"),
            QStringLiteral("\""),
            QStringLiteral("\u00a0"),
            QStringLiteral("\x01"),
            QStringLiteral("259000080753200001")};
        QString text;
        for (int count = below(4); count > 0; --count)
            text += pieces.at(below(pieces.size()));
        return text;
    }

    ButtonDrop drop() { return {below(4), below(5) - 1}; }

    KeyboardButton filled(KeyboardButton button)
    {
        const QString kind = m_rules.kinds.at(below(m_rules.kinds.size()));
        button = withKind(button, kind, m_rules);
        if (keyboardValue(kind) == KeyboardValue::Text)
            button.setText(kind, words());
        else if (keyboardValue(kind) == KeyboardValue::Object)
            button.setJson(kind, R"({"url":"https://a.example/[1]","n":1.50e+3,"id":259000080753200001})");
        return button;
    }

    EditedKeyboard change(const EditedKeyboard &before)
    {
        KeyboardButton button;
        button.setText(u"text", words());
        if (!hasButton(before.keyboard, before.selected))
            return insertButton(before.keyboard, drop(), button);
        EditedKeyboard after = before;
        KeyboardButton &selected = after.keyboard.rows[before.selected.row][before.selected.column];
        switch (below(8)) {
        case 0:
            return removeButton(before.keyboard, before.selected);
        case 1:
            return moveButton(before.keyboard, before.selected, drop());
        case 2:
            return nudgeButton(before.keyboard, before.selected, Nudge(below(4)));
        case 3:
            selected.setText(u"text", words());
            return after;
        case 4:
            selected.setJson(u"is_command", "true");
            return after;
        case 5:
        case 6:
            return insertButton(before.keyboard, drop(), filled(button));
        default:
            selected = filled(selected);
            return after;
        }
    }

    const KeyboardRules &m_rules;
    QRandomGenerator m_random;
};

/// What the notation says it can hold.
bool isHeld(const KeyboardButton &button, const KeyboardRules &rules)
{
    const QString kind = kindOf(button, rules);
    const bool hasNoMore = button.fields.size() == (kind.isEmpty() ? 1 : 2);
    const QString label = button.label();
    return hasNoMore && label == label.trimmed() && !label.contains(u'\n') &&
           !button.value(kind).contains(u'\n');
}

bool isHeld(const Keyboard &keyboard, const KeyboardRules &rules)
{
    return std::all_of(keyboard.rows.begin(), keyboard.rows.end(), [&rules](const KeyboardRow &row) {
        // A lone button without a label and a kind would be an empty line.
        const bool isBlank =
            row.size() == 1 && row.first().label().isEmpty() && row.first().fields.size() == 1;
        return !row.isEmpty() && !isBlank && std::all_of(row.begin(), row.end(), [&rules](const auto &each) {
            return isHeld(each, rules);
        });
    });
}

/// Each button's members by name: the notation writes the label first.
Keyboard sorted(Keyboard keyboard)
{
    for (KeyboardRow &row : keyboard.rows) {
        for (KeyboardButton &button : row) {
            std::sort(button.fields.begin(), button.fields.end(), [](const auto &a, const auto &b) {
                return a.name < b.name;
            });
        }
    }
    return keyboard;
}

class KeyboardRoundTrip : public testing::TestWithParam<PlatformId>
{
};

TEST_P(KeyboardRoundTrip, FromThePictureToJsonToTextToJson)
{
    const KeyboardRules rules = keyboardRules(*Platform::load(GetParam()));
    int held = 0;
    int refused = 0;
    for (quint32 seed = 1; seed <= 1'500; ++seed) {
        const Keyboard drawn = RandomHand(rules, seed).keyboard(int(seed % 12) + 1);
        const QByteArray json = keyboardJson(drawn);
        const ReadKeyboard read = readKeyboard(json);
        ASSERT_TRUE(read) << json.constData();
        ASSERT_EQ(read.keyboard, drawn) << json.constData();
        const std::optional<QString> text = notationText(read.keyboard, rules);
        ASSERT_EQ(text.has_value(), isHeld(drawn, rules)) << json.constData();
        ++(text ? held : refused);
        if (!text)
            continue;
        const ReadNotation back = readNotation(*text, rules);
        ASSERT_TRUE(back) << qPrintable(*text);
        ASSERT_EQ(sorted(back.keyboard), sorted(drawn)) << qPrintable(*text);
        ASSERT_EQ(readKeyboard(keyboardJson(back.keyboard)).keyboard, back.keyboard);
    }
    EXPECT_GT(held, 250);
    EXPECT_GT(refused, 250);
}

INSTANTIATE_TEST_SUITE_P(
    Platforms, KeyboardRoundTrip, testing::ValuesIn(allPlatforms),
    [](const testing::TestParamInfo<PlatformId> &which) { return platformName(which.param).toStdString(); });

} // namespace
