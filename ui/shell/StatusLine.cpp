// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "models/SafeText.h"
#include "ui/bots/StateWords.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Numbers.h"
#include "ui/look/Theme.h"
#include "ui/shell/RateSpark.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace botdeck::ui::shell {

namespace {

constexpr int markSide = 14;
constexpr int lineHeight = 26;
constexpr int mostSpare = 16;

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

/// A label of another size makes the line place its parts anew, and what is counted changes with every frame:
/// its room stays while it is enough and not far too much.
void setCount(QLabel &label, const QString &words)
{
    label.setText(words);
    const QSize wanted = label.sizeHint();
    const int spare = label.minimumWidth() - wanted.width();
    if (spare < 0 || spare > mostSpare || label.minimumHeight() != wanted.height())
        label.setFixedSize(wanted.width() + mostSpare / 2, wanted.height());
}

/// The newest rates behind those before, as many as there are bars.
QList<double> withNewest(QList<double> rates, double newest)
{
    rates.append(newest);
    return rates.last(std::min<qsizetype>(rates.size(), RateSpark::bars));
}

/// Bars of several bots together, the newest above the newest.
void addFromEnd(QList<double> &sum, const QList<double> &rates)
{
    for (qsizetype back = 1; back <= rates.size(); ++back)
        sum[sum.size() - back] += rates.at(rates.size() - back);
}

} // namespace

StatusLine::StatusLine(const models::BotTreeModel &bots, const look::Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_bots(bots)
    , m_theme(theme)
    , m_row(*this, theme)
    , m_parts(m_row.parts())
{
    setSizeGripEnabled(false);
    m_row.fill();
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&bots, change, this, &StatusLine::refresh);
    // With each state of each bot, of which many may change at once.
    connect(&bots, &QAbstractItemModel::dataChanged, this, &StatusLine::refreshState);
    connect(&theme, &look::Theme::changed, this, &StatusLine::applyTheme);
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::Polish && !std::exchange(m_isSeen, true))
        applyTheme();
    const bool isHandled = QStatusBar::event(event);
    if (event->type() == QEvent::LayoutRequest)
        m_row.place();
    return isHandled;
}

void StatusLine::applyTheme()
{
    if (!m_isSeen)
        return;
    m_row.applyTheme();
    m_said.reset();
    refresh();
}

QSize StatusLine::minimumSizeHint() const
{
    // What does not fit is left out: the line never keeps the window wide.
    return {m_theme.px(StatusRow::leastState), std::max(m_theme.px(lineHeight), fontMetrics().height())};
}

void StatusLine::setChosen(const std::optional<domain::BotKey> &bot)
{
    m_chosen = bot;
    refresh();
}

void StatusLine::setCounters(const QHash<domain::BotKey, models::BotCounters> &counters)
{
    m_counters = counters;
    for (auto counter = counters.cbegin(); counter != counters.cend(); ++counter) {
        QList<double> &rates = m_rates[counter.key()];
        rates = withNewest(rates, counter->perSecond);
    }
    refreshNumbers();
}

void StatusLine::setShown(qint64 shown, qint64 selected)
{
    m_shownCount = shown;
    m_selectedCount = selected;
    if (!m_isSeen)
        return;
    refreshShown();
    m_row.fit(m_counters.has_value());
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QStatusBar::changeEvent(event);
}

void StatusLine::refresh()
{
    if (!m_isSeen)
        return;
    refreshState();
    refreshShown();
    m_parts.masked->setText(tr("Tokens masked"));
    refreshNumbers();
}

std::optional<models::BotRow> StatusLine::chosenBot() const
{
    return m_chosen ? m_bots.botAt(m_bots.indexOf(*m_chosen)) : std::nullopt;
}

StatusLine::State StatusLine::stateOfAll(const QList<models::BotRow> &bots) const
{
    int live = 0;
    look::Tone worst = look::Tone::Neutral;
    for (const models::BotRow &bot : bots) {
        const domain::BotState state = bot.status.state;
        live += state == domain::BotState::Live || state == domain::BotState::Peeking ? 1 : 0;
        worst = std::max(worst, bots::stateLook(bot.status.state).tone);
    }
    const QString words =
        bots.isEmpty() ? tr("No bots") : tr("%1 of %n bot(s) live", nullptr, int(bots.size())).arg(live);
    if (worst >= look::Tone::Warning)
        return {worst == look::Tone::Error ? look::Mark::Failed : look::Mark::Warning, worst, words};
    return live > 0 ? State{look::Mark::Live, look::Tone::Ok, words}
                    : State{look::Mark::Stopped, look::Tone::Neutral, words};
}

void StatusLine::refreshState()
{
    if (!m_isSeen)
        return;
    const auto bot = chosenBot();
    if (!bot) {
        m_parts.eye->hide();
        m_parts.mode->hide();
        say(stateOfAll(m_bots.bots()));
        m_row.fit(m_counters.has_value());
        return;
    }
    const bots::StateLook looks = bots::stateLook(bot->status.state);
    const QString line = bots::stateLine(bot->status, bot->perSecond);
    const QString reason = bots::botDetail(*bot);
    const QString words = QStringLiteral("%1 · %2").arg(models::oneLine(bot->name), line);
    say({looks.mark, looks.tone, reason.isEmpty() ? words : QStringLiteral("%1 · %2").arg(words, reason)});
    refreshMode(*bot);
}

/// What is to be known of the bot before anything is done for it; a bot may be both.
void StatusLine::refreshMode(const models::BotRow &bot)
{
    QStringList words;
    if (bot.production)
        words += tr("Production");
    if (bot.watchOnly)
        words += tr("Watch only");
    const int side = m_theme.px(8);
    if (bot.watchOnly)
        m_parts.eye->setPixmap(markPixmap(
            look::Mark::Eye, m_theme.colour(look::Token::Text), m_theme.px(markSide), devicePixelRatioF()));
    m_parts.eye->setVisible(bot.watchOnly);
    m_parts.mode->setText(words.join(QStringLiteral(" · ")));
    m_parts.mode->setContentsMargins(bot.watchOnly ? 0 : side, 0, side, 0);
    m_parts.mode->setVisible(!words.isEmpty());
    m_row.fit(m_counters.has_value());
}

void StatusLine::say(const State &state)
{
    if (m_said == state && qFuzzyCompare(m_parts.mark->pixmap().devicePixelRatio(), devicePixelRatioF()))
        return;
    m_said = state;
    const QColor colour = m_theme.colour(look::toneToken(state.tone));
    m_parts.mark->setPixmap(markPixmap(state.mark, colour, m_theme.px(markSide), devicePixelRatioF()));
    m_parts.mark->setContentsMargins(m_theme.px(8), 0, 0, 0);
    QPalette palette = m_parts.state->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_parts.state->setPalette(palette);
    m_parts.state->setText(state.words);
}

void StatusLine::refreshNumbers()
{
    if (!m_isSeen)
        return;
    qint64 stored = 0;
    double rate = 0;
    QList<double> bars(RateSpark::bars, 0);
    const auto counters = m_counters.value_or(QHash<domain::BotKey, models::BotCounters>());
    for (auto counter = counters.cbegin(); counter != counters.cend(); ++counter) {
        if (m_chosen && counter.key() != *m_chosen)
            continue;
        stored += counter->stored;
        rate += counter->perSecond;
        addFromEnd(bars, m_rates.value(counter.key()));
    }
    const auto offset = m_chosen ? counters.value(*m_chosen).offset : std::nullopt;
    setCount(*m_parts.offset, offset ? tr("offset %1").arg(offset->toString()) : QString());
    //: number of updates on disk
    setCount(*m_parts.stored, tr("stored %1").arg(look::grouped(stored)));
    setCount(*m_parts.rate, bots::rateText(rate));
    // Idle is a flat line, whatever was before.
    m_parts.spark->setSamples(rate > 0 ? bars : QList<double>(RateSpark::bars, 0));
    // As it is now: summer begins and ends.
    m_parts.zone->setText(zoneText());
    m_row.fit(m_counters.has_value());
}

void StatusLine::refreshShown()
{
    //: %1 is how many updates the table has
    const QString shown = tr("%1 shown").arg(look::grouped(m_shownCount));
    //: %1 is how many rows of the table are selected
    const QString selected = tr("%1 selected").arg(look::grouped(m_selectedCount));
    setCount(*m_parts.shown, m_selectedCount == 0 ? shown : QStringLiteral("%1 · %2").arg(shown, selected));
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    if (!m_isSeen)
        return;
    m_row.fit(m_counters.has_value());
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    QStatusBar::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_theme.colour(look::Token::Line));
    painter.drawLine(0, 0, width(), 0);
    m_row.paintLines(painter);
}

} // namespace botdeck::ui::shell

#include "moc_StatusLine.cpp"
