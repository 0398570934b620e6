// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "models/SafeText.h"
#include "ui/bots/StateWords.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Theme.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::shell {

namespace {

constexpr int markSide = 14;

/// Grouped by a thin space, in every language: counters are, ids and offsets never.
QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, QChar(0x2009));
    return digits;
}

/// "UTC+08:00" as it is now.
QString zoneText()
{
    const int minutes = QDateTime::currentDateTime().offsetFromUtc() / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QChar(0x2212) : QLatin1Char('+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QPixmap markPixmap(look::Mark mark, const QColor &colour, int side, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    look::paintMark(painter, QRectF(0, 0, side, side), mark, colour);
    return pixmap;
}

} // namespace

StatusLine::StatusLine(const models::BotTreeModel &bots, const look::Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_bots(bots)
    , m_theme(theme)
    , m_mark(new QLabel(this))
    , m_state(new look::ElidedLabel(this))
    , m_offset(new QLabel(this))
    , m_stored(new QLabel(this))
    , m_rate(new QLabel(this))
    , m_zone(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_state->setObjectName(QStringLiteral("statusState"));
    m_stored->setObjectName(QStringLiteral("statusStored"));
    m_offset->setObjectName(QStringLiteral("statusOffset"));
    for (QLabel *label : {m_offset, m_stored, m_rate, m_zone})
        label->setTextFormat(Qt::PlainText);
    addWidget(m_mark);
    addWidget(m_state, 1);
    for (QLabel *label : {m_offset, m_stored, m_rate, m_zone})
        addPermanentWidget(label);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&bots, change, this, &StatusLine::refresh);
    connect(&bots, &QAbstractItemModel::dataChanged, this, &StatusLine::refresh);
    connect(&theme, &look::Theme::changed, this, &StatusLine::applyTheme);
    applyTheme();
}

void StatusLine::applyTheme()
{
    m_state->setFont(m_theme.font(look::Face::SecondaryStrong));
    for (QLabel *label : {m_offset, m_stored, m_rate, m_zone}) {
        label->setFont(m_theme.font(look::Face::Mono));
        label->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    }
    refresh();
}

void StatusLine::setChosen(const std::optional<domain::BotKey> &bot)
{
    m_chosen = bot;
    refresh();
}

void StatusLine::setCounters(const QHash<domain::BotKey, models::BotCounters> &counters)
{
    m_counters = counters;
    refreshNumbers();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QStatusBar::changeEvent(event);
}

void StatusLine::refresh()
{
    refreshState();
    refreshNumbers();
}

StatusLine::State StatusLine::stateOfAll(const QList<models::BotRow> &bots) const
{
    int live = 0;
    look::Tone worst = look::Tone::Neutral;
    for (const models::BotRow &bot : bots) {
        live += bot.status.state == domain::BotState::Live ? 1 : 0;
        worst = std::max(worst, bots::stateLook(bot.status.state).tone);
    }
    const QString words =
        bots.isEmpty() ? tr("No bots") : tr("%1 of %n bot(s) live", nullptr, int(bots.size())).arg(live);
    if (worst >= look::Tone::Warning)
        return {look::Mark::Warning, worst, words};
    return live > 0 ? State{look::Mark::Live, look::Tone::Ok, words}
                    : State{look::Mark::Stopped, look::Tone::Neutral, words};
}

void StatusLine::refreshState()
{
    State state{look::Mark::Stopped, look::Tone::Neutral, {}};
    QString reason;
    const auto bot = m_chosen ? m_bots.botAt(m_bots.indexOf(*m_chosen)) : std::nullopt;
    if (bot) {
        const bots::StateLook looks = bots::stateLook(bot->status.state);
        const QString line = bots::stateLine(bot->status, bot->perSecond);
        reason = bots::stateDetail(bot->status);
        state = {looks.mark, looks.tone, QStringLiteral("%1 · %2").arg(models::oneLine(bot->name), line)};
    } else {
        state = stateOfAll(m_bots.bots());
    }
    const QColor colour = m_theme.colour(look::toneToken(state.tone));
    m_mark->setPixmap(markPixmap(state.mark, colour, m_theme.px(markSide), devicePixelRatioF()));
    m_mark->setContentsMargins(m_theme.px(8), 0, 0, 0);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_state->setPalette(palette);
    m_state->setText(reason.isEmpty() ? state.words : QStringLiteral("%1 · %2").arg(state.words, reason));
}

void StatusLine::refreshNumbers()
{
    qint64 stored = 0;
    double rate = 0;
    for (auto counter = m_counters.cbegin(); counter != m_counters.cend(); ++counter) {
        if (m_chosen && counter.key() != *m_chosen)
            continue;
        stored += counter->stored;
        rate += counter->perSecond;
    }
    const auto offset = m_chosen ? m_counters.value(*m_chosen).offset : std::nullopt;
    m_offset->setText(offset ? tr("offset %1").arg(offset->toString()) : QString());
    m_offset->setVisible(offset.has_value());
    //: number of updates on disk
    m_stored->setText(tr("stored %1").arg(grouped(stored)));
    m_rate->setText(bots::rateText(rate));
    m_zone->setText(zoneText());
}

} // namespace botdeck::ui::shell
