// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/credits/CreditLines.h"

#include "ui/guild/LineTip.h"
#include "ui/look/FieldText.h"
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using domain::CreditObjection;
using domain::CreditPart;

constexpr int creditMarkSide = 14;

QIcon creditMark(const CreditObjection &objection, const look::Theme &theme)
{
    const int side = theme.px(creditMarkSide);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    look::paintMark(
        painter, QRectF(0, 0, side, side), objection.isError ? look::Mark::Failed : look::Mark::Warning,
        theme.colour(objection.isError ? look::Token::Error : look::Token::Warning));
    return {pixmap};
}

} // namespace

CreditLines::CreditLines(Kind kind, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_theme(theme)
    , m_table(new QTableWidget(this))
    , m_add(new QPushButton(this))
    , m_addRow(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_words(new look::Sentence(theme, this))
{
    build();
    connect(m_table, &QTableWidget::itemChanged, this, &CreditLines::take);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CreditLines::refresh);
    connect(m_add, &QPushButton::clicked, this, &CreditLines::addPart);
    connect(m_addRow, &QPushButton::clicked, this, &CreditLines::addRow);
    connect(m_remove, &QPushButton::clicked, this, &CreditLines::removeLine);
    auto *del = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &CreditLines::removeLine);
    connect(&theme, &look::Theme::changed, this, [this] {
        fitTable();
        showObjections();
    });
    retranslate();
    fill();
}

const QStringList &CreditLines::members() const
{
    static const QStringList ofSlots{QStringLiteral("label"), QStringLiteral("img"), QStringLiteral("value")};
    static const QStringList ofTextInfo{QStringLiteral("name"), QStringLiteral("value")};
    return m_kind == Kind::SlotRows ? ofSlots : ofTextInfo;
}

void CreditLines::setRows(const QList<domain::CreditRow> &rows)
{
    m_rows = rows;
    m_objections.clear();
    fill();
}

void CreditLines::fill()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_places.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (qsizetype column = 0; column < m_rows.at(row).size(); ++column)
            m_places += Place{row, column};
    }
    m_table->setRowCount(int(m_places.size()));
    for (int line = 0; line < m_table->rowCount(); ++line)
        fillLine(line);
    fitTable();
    showObjections();
    refresh();
}

void CreditLines::fillLine(int line)
{
    const Place &place = m_places.at(line);
    const CreditPart &part = m_rows.at(place.row).at(place.column);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString text = part.text(members().at(column));
        auto *item = new QTableWidgetItem(look::typableText(text, {}));
        if (!look::isTypable(text))
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(line, column, item);
    }
    // Said once, where the row begins.
    m_table->setVerticalHeaderItem(
        line, new QTableWidgetItem(place.column == 0 ? tr("Row %1").arg(place.row + 1) : QString()));
}

void CreditLines::take(QTableWidgetItem *item)
{
    if (m_isFilling)
        return;
    const Place &place = m_places.at(item->row());
    m_rows[place.row][place.column].write(members().at(item->column()), look::typedText(item->text()));
    Q_EMIT changed();
}

/// A part without texts, to be filled in; rows that have none vanish.
void CreditLines::insert(const Place &place, bool opensRow)
{
    Place at = place;
    if (opensRow || m_rows.isEmpty())
        m_rows.insert(std::min(at.row, m_rows.size()), domain::CreditRow{CreditPart{}});
    else
        m_rows[at.row].insert(at.column, CreditPart{});
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (!m_rows.at(row).isEmpty())
            continue;
        m_rows.removeAt(row);
        at.row -= row < at.row ? 1 : 0;
    }
    fill();
    edit(at);
    Q_EMIT changed();
}

/// Behind the current one; without one at the end.
void CreditLines::addPart()
{
    const int line = m_table->currentRow();
    if (line >= 0)
        insert({m_places.at(line).row, m_places.at(line).column + 1}, false);
    else if (m_rows.isEmpty())
        insert({}, true);
    else
        insert({m_rows.size() - 1, m_rows.last().size()}, false);
}

void CreditLines::addRow()
{
    const int line = m_table->currentRow();
    insert({line < 0 ? m_rows.size() : m_places.at(line).row + 1, 0}, true);
}

void CreditLines::removeLine()
{
    const int line = m_table->currentRow();
    if (line < 0)
        return;
    const Place place = m_places.at(line);
    m_rows[place.row].removeAt(place.column);
    m_rows.removeIf([](const domain::CreditRow &row) { return row.isEmpty(); });
    fill();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(std::min(line, m_table->rowCount() - 1), 0);
    Q_EMIT changed();
}

void CreditLines::edit(const Place &place)
{
    const auto line = std::ranges::find(m_places, place);
    if (line == m_places.end())
        return;
    m_table->setCurrentCell(int(line - m_places.begin()), 0);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

QString CreditLines::fieldOf(int line, int column) const
{
    const Place &place = m_places.at(line);
    const QString &member = members().at(column);
    if (m_kind == Kind::TextInfo)
        return QStringLiteral("text_info[%1].%2").arg(place.column).arg(member);
    return QStringLiteral("slots[%1][%2].%3").arg(place.row).arg(place.column).arg(member);
}

QString CreditLines::placeWords(int line) const
{
    const Place &place = m_places.at(line);
    if (m_kind == Kind::TextInfo)
        return tr("Line %1").arg(place.column + 1);
    return tr("Row %1, slot %2").arg(place.row + 1).arg(place.column + 1);
}

void CreditLines::setObjections(const QList<CreditObjection> &objections)
{
    const QString list = m_kind == Kind::SlotRows ? QStringLiteral("slots") : QStringLiteral("text_info");
    m_objections.clear();
    for (const CreditObjection &each : objections) {
        if (each.field == list || each.field.startsWith(list + u'['))
            m_objections += each;
    }
    showObjections();
}

void CreditLines::showObjections()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const auto objectionTo = [this](const QString &field) {
        return std::ranges::find(m_objections, field, &CreditObjection::field);
    };
    QString place;
    for (int line = 0; line < m_table->rowCount(); ++line) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const auto objection = objectionTo(fieldOf(line, column));
            const bool isFine = objection == m_objections.end();
            QTableWidgetItem &item = *m_table->item(line, column);
            item.setIcon(isFine ? QIcon() : creditMark(*objection, m_theme));
            item.setToolTip(lineTip({isFine ? item.text() : widgets::translated(objection->words)}));
            if (objection == m_objections.begin() && !isFine)
                place = placeWords(line);
        }
    }
    if (m_objections.isEmpty()) {
        m_words->say({});
        return;
    }
    const QString words = widgets::translated(m_objections.first().words);
    m_words->say(
        //: %1 is a place in a list ("Line 2"), %2 is what is wrong there
        place.isEmpty() ? words : tr("%1: %2").arg(place, words),
        m_objections.first().isError ? look::Tone::Error : look::Tone::Warning);
}

void CreditLines::refresh()
{
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

void CreditLines::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_CreditLines.cpp"
