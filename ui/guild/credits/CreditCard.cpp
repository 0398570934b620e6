// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/credits/CreditCard.h"

#include <QUrl>

namespace botdeck::ui::guild {

namespace {

using domain::CreditPart;
using domain::GameCredit;
using domain::GuildCredit;
using BlockKind = CardBlock::Kind;

class CardBlocks
{
public:
    /// What is empty is left out, and so is a block of nothing.
    void add(BlockKind kind, const QList<CardCell> &cells)
    {
        CardBlock block{kind, {}};
        for (const CardCell &cell : cells) {
            if (!cell.text.isEmpty() || !cell.value.isEmpty())
                block.cells += cell;
        }
        if (!block.cells.isEmpty())
            m_blocks += block;
    }
    [[nodiscard]] const QList<CardBlock> &all() const { return m_blocks; }

private:
    QList<CardBlock> m_blocks;
};

CardCell cardText(const CreditPart &part, QStringView name)
{
    return {part.text(name)};
}

CardCell cardImage(const CreditPart &part, QStringView name)
{
    return {imageName(part.text(name)), true};
}

CardCell cardSlot(const CreditPart &slot)
{
    const bool hasImage = slot.text(u"label").isEmpty() && !slot.text(u"img").isEmpty();
    CardCell cell = hasImage ? cardImage(slot, u"img") : cardText(slot, u"label");
    cell.value = slot.text(u"value");
    return cell;
}

QList<CardBlock> blocksOf(const GuildCredit &credit, const QString &member)
{
    CardBlocks blocks;
    blocks.add(BlockKind::Chat, {{member}, cardImage(credit.title, u"img")});
    blocks.add(BlockKind::Giver, {cardImage(credit.authority, u"icon"), cardText(credit.authority, u"name")});
    for (const domain::CreditRow &row : credit.slotRows) {
        QList<CardCell> cells;
        for (const CreditPart &slot : row)
            cells += cardSlot(slot);
        blocks.add(BlockKind::SlotRow, cells);
    }
    return blocks.all();
}

QList<CardBlock> blocksOf(const GameCredit &credit, const QString & /*member*/)
{
    const CreditPart &record = credit.record;
    const bool hasLines = credit.type() == GameCredit::linesType;
    CardBlocks blocks;
    if (hasLines)
        blocks.add(BlockKind::Background, {cardImage(record, u"image")});
    blocks.add(BlockKind::Game, {cardImage(record, u"game_icon"), cardText(record, u"game_name")});
    if (hasLines) {
        blocks.add(
            BlockKind::Head, {{credit.mainInfo.text(u"title"), false, credit.mainInfo.text(u"sub_title")}});
        blocks.add(BlockKind::Text, {cardText(credit.mainInfo, u"text")});
        for (const CreditPart &line : credit.textInfo)
            blocks.add(BlockKind::Line, {{line.text(u"name"), false, line.text(u"value")}});
    } else {
        blocks.add(BlockKind::Data, {cardText(record, u"widget_data")});
    }
    const CardCell link = cardText(record, u"tap_info");
    blocks.add(BlockKind::Link, {link.text.isEmpty() ? cardText(record, u"tap_url") : link});
    return blocks.all();
}

} // namespace

QList<CardBlock> cardBlocks(const domain::Credit &credit, const QString &member)
{
    return std::visit([&member](const auto &each) { return blocksOf(each, member); }, credit);
}

QString imageName(const QString &address)
{
    const QUrl url(address);
    if (!url.fileName().isEmpty())
        return url.fileName();
    return url.host().isEmpty() ? address : url.host();
}

QString blockText(const CardBlock &block)
{
    QStringList lines;
    for (const CardCell &cell : block.cells) {
        const bool isPair = !cell.text.isEmpty() && !cell.value.isEmpty();
        lines += isPair ? cell.text + QStringLiteral(": ") + cell.value : cell.text + cell.value;
    }
    return lines.join(u'\n');
}

} // namespace botdeck::ui::guild
