// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagecard/MessageCard.h"

#include "domain/JsonRecord.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

enum class TagMember { Nothing, Text, Widget, Widgets };

struct CardTagRow
{
    QByteArrayView tag;
    QByteArrayView member;
    TagMember kind = TagMember::Nothing;
    /// The line that it makes of its text; without one it shows nothing to read.
    const char16_t *line = nullptr;
};

// The vendor's example (S4); of markdown nobody shows the members.
constexpr std::array cardTagRows{
    CardTagRow{"column", "children", TagMember::Widgets},
    CardTagRow{"row", "children", TagMember::Widgets},
    CardTagRow{"container", "child", TagMember::Widget},
    CardTagRow{"text", "data", TagMember::Text, u"%1"},
    CardTagRow{"markdown", "", TagMember::Nothing},
    CardTagRow{"image", "src", TagMember::Text, u"[image]"},
    CardTagRow{"button", "label", TagMember::Text, u"[%1]"},
    CardTagRow{"userName", "id", TagMember::Text, u"${@!%1}"},
    CardTagRow{"userAvatar", "id", TagMember::Text},
};

/// Where a widget stands; its path is made only where it is needed.
struct WidgetPlace
{
    const WidgetPlace *outer = nullptr;
    QString step;
    /// Among its brothers, or -1 for an only child.
    qsizetype number = -1;

    [[nodiscard]] QString path() const
    {
        QStringList steps;
        for (const WidgetPlace *place = this; place; place = place->outer) {
            if (place->number >= 0)
                steps.prepend(QString::number(place->number));
            steps.prepend(place->step);
        }
        return steps.join(u'/');
    }
};

class TreeReader
{
public:
    explicit TreeReader(MessageCard &card)
        : m_card(card)
    {
    }

    void read(const JsonValue &widget, const WidgetPlace &place)
    {
        const JsonValue tag = widget["tag"];
        if (!tag.isString()) {
            fault(MessageCardFaultKind::NoTag, place);
            return;
        }
        const QString name = tag.text();
        const auto row =
            std::find_if(cardTagRows.begin(), cardTagRows.end(), [&name](const CardTagRow &candidate) {
                return name == QLatin1StringView(candidate.tag);
            });
        if (row == cardTagRows.end())
            fault(MessageCardFaultKind::UnknownTag, place, name);
        else
            readMember(*row, widget[row->member], place);
    }

private:
    void readMember(const CardTagRow &row, const JsonValue &member, const WidgetPlace &place)
    {
        const QString name = QString::fromLatin1(row.member);
        if (!isOfKind(member, row.kind)) {
            fault(MessageCardFaultKind::WrongMember, place, name);
            return;
        }
        if (row.kind == TagMember::Text && row.line)
            m_card.lines += QString::fromUtf16(row.line).replace(QLatin1StringView("%1"), member.text());
        if (row.kind == TagMember::Widget)
            read(member, {&place, name});
        qsizetype number = 0;
        for (JsonElements element(member); element; element.next())
            read(element.value(), {&place, name, number++});
    }

    static bool isOfKind(const JsonValue &member, TagMember kind)
    {
        switch (kind) {
        case TagMember::Nothing:
            return true;
        case TagMember::Text:
            return member.isString();
        case TagMember::Widget:
            return member.isObject();
        case TagMember::Widgets:
            return member.isArray();
        }
        return false;
    }

    void fault(MessageCardFaultKind kind, const WidgetPlace &place, const QString &member = {})
    {
        if (m_card.faults.size() < maxMessageCardFaults)
            m_card.faults.append({kind, place.path(), member});
    }

    MessageCard &m_card;
};

MessageCard unreadable(const MessageCardFault &fault)
{
    return {{}, {fault}, false};
}

} // namespace

MessageCard readMessageCard(const QString &source)
{
    const QByteArray utf8 = source.toUtf8();
    const JsonText message(utf8);
    if (message.fault() != JsonFault::None)
        return unreadable({MessageCardFaultKind::BrokenJson, {}, {}, message.fault()});
    const JsonValue data = message.root()["data"];
    if (message.root()["type"].text() != QLatin1StringView("messageCard"))
        return unreadable({MessageCardFaultKind::NoCard});
    const QString path = QStringLiteral("data");
    if (!data.isString())
        return unreadable({MessageCardFaultKind::NoTree, path});
    const QByteArray inner = data.text().toUtf8();
    const JsonText tree(inner);
    if (tree.fault() != JsonFault::None)
        return unreadable({MessageCardFaultKind::BrokenJson, path, {}, tree.fault()});
    if (!tree.root()["tag"].isString())
        return unreadable({MessageCardFaultKind::NoTree, path});
    MessageCard card;
    TreeReader(card).read(tree.root(), {nullptr, path});
    return card;
}

QString messageCardSource(const QByteArray &tree)
{
    const QByteArray data = JsonText(tree).minified();
    return QStringLiteral("{\"type\":\"messageCard\",\"data\":") +
           QString::fromUtf8(quotedJson(QString::fromUtf8(data))) + u'}';
}

} // namespace botdeck::domain
