// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "models/SafeText.h"
#include "ui/bots/StateWords.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Theme.h"
#include "ui/shell/RateSpark.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::shell {

namespace {

constexpr int markSide = 14;
constexpr int lineHeight = 26;
/// The state in words keeps so much.
constexpr int leastState = 180;
constexpr int mostSpare = 16;

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

/// A label of another size makes the whole window lay itself out, and what is counted changes with every
/// frame: its room stays while it is enough and not far too much.
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
    , m_mark(new QLabel(this))
    , m_state(new look::ElidedLabel(this))
    , m_eye(new QLabel(this))
    , m_mode(new QLabel(this))
    , m_offset(new QLabel(this))
    , m_stored(new QLabel(this))
    , m_spark(new RateSpark(theme, this))
    , m_rate(new QLabel(this))
    , m_shown(new QLabel(this))
    , m_masked(new QLabel(this))
    , m_zone(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_state->setObjectName(QStringLiteral("statusState"));
    m_eye->setObjectName(QStringLiteral("statusEye"));
    m_mode->setObjectName(QStringLiteral("statusMode"));
    m_stored->setObjectName(QStringLiteral("statusStored"));
    m_offset->setObjectName(QStringLiteral("statusOffset"));
    m_rate->setObjectName(QStringLiteral("statusRate"));
    m_shown->setObjectName(QStringLiteral("statusShown"));
    m_masked->setObjectName(QStringLiteral("statusMasked"));
    addWidget(m_mark);
    addWidget(m_state, 1);
    addPermanentWidget(m_eye);
    for (QLabel *label : {m_mode, m_offset, m_stored}) {
        label->setTextFormat(Qt::PlainText);
        addPermanentWidget(label);
    }
    addPermanentWidget(m_spark);
    for (QLabel *label : {m_rate, m_shown, m_masked, m_zone}) {
        label->setTextFormat(Qt::PlainText);
        addPermanentWidget(label);
    }
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&bots, change, this, &StatusLine::refresh);
    connect(&bots, &QAbstractItemModel::dataChanged, this, &StatusLine::refresh);
    connect(&theme, &look::Theme::changed, this, &StatusLine::applyTheme);
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::Polish && !std::exchange(m_isSeen, true))
        applyTheme();
    return QStatusBar::event(event);
}

void StatusLine::applyTheme()
{
    if (!m_isSeen)
        return;
    m_state->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_mode->setFont(m_theme.font(look::Face::SecondaryStrong));
    for (QLabel *label : {m_offset, m_stored, m_rate, m_zone})
        label->setFont(m_theme.font(look::Face::Mono));
    for (QLabel *label : {m_shown, m_masked})
        label->setFont(m_theme.font(look::Face::Secondary));
    const int side = m_theme.px(8);
    for (QLabel *label : {m_offset, m_stored, m_shown, m_masked, m_zone})
        label->setContentsMargins(side, 0, side, 0);
    m_eye->setContentsMargins(side, 0, 0, 0);
    m_rate->setContentsMargins(m_theme.px(2), 0, side, 0);
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, m_theme.colour(look::Token::Text2));
    for (QLabel *label : {m_offset, m_stored, m_rate, m_shown, m_masked, m_zone})
        label->setPalette(faint);
    refresh();
}

QSize StatusLine::minimumSizeHint() const
{
    // What does not fit is left out: the line never keeps the window wide.
    return {m_theme.px(leastState), std::max(m_theme.px(lineHeight), fontMetrics().height())};
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
    fit();
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
    m_masked->setText(tr("Tokens masked"));
    m_zone->setText(zoneText());
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
        return {look::Mark::Warning, worst, words};
    return live > 0 ? State{look::Mark::Live, look::Tone::Ok, words}
                    : State{look::Mark::Stopped, look::Tone::Neutral, words};
}

void StatusLine::refreshState()
{
    const auto bot = chosenBot();
    if (!bot) {
        m_eye->hide();
        m_mode->hide();
        say(stateOfAll(m_bots.bots()));
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
    m_eye->setPixmap(markPixmap(
        look::Mark::Eye, m_theme.colour(look::Token::Text), m_theme.px(markSide), devicePixelRatioF()));
    m_eye->setVisible(bot.watchOnly);
    m_mode->setText(words.join(QStringLiteral(" · ")));
    m_mode->setContentsMargins(bot.watchOnly ? 0 : side, 0, side, 0);
    m_mode->setVisible(!words.isEmpty());
}

void StatusLine::say(const State &state)
{
    const QColor colour = m_theme.colour(look::toneToken(state.tone));
    m_mark->setPixmap(markPixmap(state.mark, colour, m_theme.px(markSide), devicePixelRatioF()));
    m_mark->setContentsMargins(m_theme.px(8), 0, 0, 0);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_state->setPalette(palette);
    m_state->setText(state.words);
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
    setCount(*m_offset, offset ? tr("offset %1").arg(offset->toString()) : QString());
    //: number of updates on disk
    setCount(*m_stored, tr("stored %1").arg(grouped(stored)));
    setCount(*m_rate, bots::rateText(rate));
    // Idle is a flat line, whatever was before.
    m_spark->setSamples(rate > 0 ? bars : QList<double>(RateSpark::bars, 0));
    fit();
}

void StatusLine::refreshShown()
{
    //: %1 is how many updates the table has
    const QString shown = tr("%1 shown").arg(grouped(m_shownCount));
    //: %1 is how many rows of the table are selected
    const QString selected = tr("%1 selected").arg(grouped(m_selectedCount));
    setCount(*m_shown, m_selectedCount == 0 ? shown : QStringLiteral("%1 · %2").arg(shown, selected));
}

/// Shows what there is to say, the more important before the less, as long as there is room.
void StatusLine::fit()
{
    struct Item
    {
        QWidget *widget;
        bool wanted;
    };
    const bool known = m_counters.has_value();
    const std::array items{
        Item{m_zone, true},   Item{m_stored, known}, Item{m_offset, !m_offset->text().isEmpty()},
        Item{m_rate, known},  Item{m_spark, known},  Item{m_shown, true},
        Item{m_masked, true},
    };
    const int gap = m_theme.px(6);
    int room = width() - m_theme.px(leastState) - m_mark->sizeHint().width();
    for (const QLabel *label : {m_eye, m_mode})
        room -= label->isHidden() ? 0 : label->sizeHint().width() + gap;
    for (const Item &item : items) {
        const int wide = std::max(item.widget->sizeHint().width(), item.widget->minimumWidth()) + gap;
        const bool fits = item.wanted && wide <= room;
        item.widget->setVisible(fits);
        room -= fits ? wide : 0;
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    if (m_isSeen)
        fit();
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    QStatusBar::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_theme.colour(look::Token::Line));
    painter.drawLine(0, 0, width(), 0);
    const QWidget *mode = m_eye->isVisible() ? m_eye : m_mode;
    for (const QWidget *item : std::initializer_list<const QWidget *>{
             mode, m_offset, m_stored, m_spark, m_shown, m_masked, m_zone}) {
        if (item->isVisible())
            painter.drawLine(item->x() - 3, m_theme.px(6), item->x() - 3, height() - m_theme.px(6));
    }
}

} // namespace botdeck::ui::shell
