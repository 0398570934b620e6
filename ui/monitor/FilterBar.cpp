// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FilterBar.h"

#include "ui/look/CloseIcon.h"
#include "ui/look/FieldText.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"
#include "ui/monitor/FilterFaultTexts.h"
#include "ui/monitor/FilterField.h"
#include "ui/monitor/FilterHighlighter.h"
#include "ui/monitor/MetValues.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace botdeck::ui::monitor {

namespace {

constexpr int smallIcon = 14;
constexpr int tickSide = 14;
constexpr int tickRoom = 18;
/// A machine that slept over midnight sees the new day so late at most.
constexpr std::chrono::hours longestNap{1};

} // namespace

FilterBar::FilterBar(core::Clock &clock, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_met(std::make_unique<MetValues>())
    , m_switch(new QToolButton(this))
    , m_field(new FilterField(*m_met, theme, this))
    , m_highlighter(new FilterHighlighter(m_field->document(), theme))
    , m_count(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_words(new look::Sentence(theme, this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_switch->setObjectName(QStringLiteral("filterSwitch"));
    m_switch->setCheckable(true);
    m_switch->setChecked(true);
    m_switch->setIcon(look::icon(look::Icon::Filter));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_words->setObjectName(QStringLiteral("filterFault"));
    for (QToolButton *button : {m_switch, m_clear})
        button->setAutoRaise(true);
    buildLayout();
    connect(m_field, &QPlainTextEdit::textChanged, this, &FilterBar::edited);
    connect(m_field, &FilterField::accepted, this, &FilterBar::settle);
    connect(m_field, &FilterField::pasteRefused, this, [this] {
        m_pasteRefused = true;
        refresh();
    });
    connect(m_switch, &QToolButton::toggled, this, &FilterBar::settle);
    connect(m_switch, &QToolButton::toggled, this, &FilterBar::textChanged);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setText({});
        m_field->setFocus();
    });
    connect(&theme, &look::Theme::changed, this, &FilterBar::applyTheme);
    applyTheme();
    retranslate();
    waitForDay();
}

FilterBar::~FilterBar() = default;

void FilterBar::buildLayout()
{
    auto *box = new QHBoxLayout;
    box->setContentsMargins(2, 1, 2, 1);
    box->setSpacing(2);
    box->addWidget(m_switch);
    box->addWidget(m_field, 1);
    box->addWidget(m_count);
    box->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(box);
    column->addWidget(m_words);
}

QString FilterBar::text() const
{
    return m_field->toPlainText();
}

void FilterBar::setText(const QString &text)
{
    const bool wasOn = m_switch->isChecked();
    if (text != this->text())
        m_field->replaceText(text);
    m_switch->setChecked(true);
    if (wasOn)
        settle();
}

bool FilterBar::isOn() const
{
    return m_switch->isChecked();
}

void FilterBar::setOn(bool on)
{
    m_switch->setChecked(on);
}

void FilterBar::setMatches(std::optional<qint64> count)
{
    m_matches = count;
    refresh();
}

domain::FilterContext FilterBar::context() const
{
    return {m_clock.wallMs(), QTimeZone::systemTimeZone()};
}

domain::ParsedFilter FilterBar::parsed(const QString &text) const
{
    return domain::parseFilter(text, context());
}

void FilterBar::edited()
{
    // Colouring a text changes nothing in it, and says so all the same.
    const QString now = text();
    if (now == m_checked)
        return;
    m_checked = now;
    m_pasteRefused = false;
    m_parsed = parsed(now);
    m_settled = false;
    const int edit = ++m_edit;
    m_clock.after(pause, this, [this, edit] {
        if (edit == m_edit && !m_settled)
            settle();
    });
    refresh();
    Q_EMIT textChanged();
}

/// What is written takes effect, or its fault is said.
void FilterBar::settle()
{
    m_settled = true;
    // Relative times count from now.
    m_parsed = parsed(text());
    if (!isOn())
        apply({});
    else if (m_parsed)
        apply(m_parsed.filter);
    refresh();
}

void FilterBar::apply(const domain::Filter &filter)
{
    if (m_applied == filter)
        return;
    m_applied = filter;
    m_matches.reset();
    Q_EMIT filterChanged(m_applied);
}

/// The program runs for days.
void FilterBar::waitForDay()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs());
    const std::chrono::milliseconds left(now.msecsTo(now.date().addDays(1).startOfDay()));
    m_clock.after(std::min<std::chrono::milliseconds>(left, longestNap), this, [this, day = now.date()] {
        if (QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).date() != day) {
            if (m_settled)
                settle();
            Q_EMIT dayBegan();
        }
        waitForDay();
    });
}

FilterBar::State FilterBar::state() const
{
    if (text().trimmed().isEmpty())
        return State::Empty;
    if (!isOn())
        return State::Off;
    if (m_parsed.fault)
        return m_settled ? State::Faulty : State::Editing;
    return m_settled ? State::Valid : State::Editing;
}

void FilterBar::refresh()
{
    const State now = state();
    m_highlighter->setOff(!isOn());
    m_highlighter->setFault(m_parsed.fault);
    sayWords(now);
    const bool counted = now == State::Valid && m_matches;
    m_count->setText(counted ? look::grouped(*m_matches) : QString());
    m_count->setContentsMargins(counted ? m_theme.px(tickRoom) : 0, 0, 0, 0);
    m_count->setToolTip(counted ? tr("%n update(s) match", nullptr, int(*m_matches)) : QString());
    m_count->setAccessibleName(m_count->toolTip());
    m_clear->setVisible(now != State::Empty);
    update();
}

void FilterBar::sayWords(State state)
{
    QString words = state == State::Faulty ? filterFaultWords(*m_parsed.fault) : QString();
    if (m_pasteRefused)
        //: %1 is a number
        words = tr("Nothing was pasted: a filter has at most %1 characters.")
                    .arg(look::grouped(look::longestTypedLine));
    m_words->say(words, m_pasteRefused ? look::Tone::Warning : look::Tone::Error);
    m_field->setToolTip(words);
    m_field->setAccessibleDescription(words);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    constexpr std::array edges{
        look::Token::ControlEdge, look::Token::ControlEdge, look::Token::OkEdge, look::Token::ErrorEdge,
        look::Token::ControlEdge};
    const bool focused = m_field->hasFocus() && (state() == State::Empty || state() == State::Editing);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(focused ? look::Token::Accent : edges.at(size_t(state()))));
    painter.setBrush(m_theme.colour(look::Token::Base));
    const QRectF box(0.5, 0.5, width() - 1, m_field->geometry().united(m_switch->geometry()).bottom() + 1.5);
    painter.drawRoundedRect(box, 4, 4);
    if (m_count->text().isEmpty())
        return;
    const int side = m_theme.px(tickSide);
    const QRectF tick(m_count->x(), box.center().y() - side / 2.0, side, side);
    look::paintMark(painter, tick, look::Mark::Passed, m_theme.colour(look::Token::Ok));
}

void FilterBar::applyTheme()
{
    m_count->setFont(m_theme.font(look::Face::MonoStrong));
    look::setInk(*m_count, m_theme.colour(look::Token::Ok));
    m_clear->setIcon(look::closeIcon(m_theme, *this));
    const int side = m_theme.px(smallIcon);
    for (QToolButton *button : {m_switch, m_clear})
        button->setIconSize({side, side});
    refresh();
}

void FilterBar::retranslate()
{
    //: The hint in the empty field. kind: and from: are keys of the filter language and stay as they are.
    m_field->setHint(tr("Filter: text, kind:callback, from:name, has:photo …"));
    m_field->setAccessibleName(tr("Filter"));
    m_switch->setText(tr("Filter on"));
    m_switch->setToolTip(tr("Switches the filter on and off; its text stays"));
    m_clear->setText(tr("Clear the filter"));
    m_clear->setToolTip(m_clear->text());
    refresh();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_FilterBar.cpp"
