// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/WhyVerdict.h"

#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int verdictMargin = 12;
constexpr int verdictSignSide = 18;
constexpr int switchPadding = 12;

} // namespace

WhyVerdict::WhyVerdict(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_now(new QPushButton(this))
    , m_after(new QPushButton(this))
{
    setObjectName(QStringLiteral("whyVerdict"));
    build();
    connect(&theme, &look::Theme::changed, this, &WhyVerdict::applyTheme);
    setAfterOffered(false);
    applyTheme();
    retranslate();
}

void WhyVerdict::build()
{
    m_title->setObjectName(QStringLiteral("verdictTitle"));
    m_detail->setObjectName(QStringLiteral("verdictDetail"));
    for (QLabel *label : {m_title, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_now->setObjectName(QStringLiteral("verdictNow"));
    m_after->setObjectName(QStringLiteral("verdictAfter"));
    auto *sides = new QButtonGroup(this);
    for (QPushButton *button : {m_now, m_after}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        sides->addButton(button);
    }
    connect(sides, &QButtonGroup::buttonClicked, this, &WhyVerdict::switched);
    const int margin = m_theme.px(verdictMargin);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(0);
    switches->addWidget(m_now);
    switches->addWidget(m_after);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(
        margin + m_theme.px(verdictSignSide) + margin / 2, margin * 2 / 3, margin, margin * 2 / 3);
    line->setSpacing(margin);
    line->addLayout(words, 1);
    line->addLayout(switches);
}

void WhyVerdict::say(const WhyVerdictWords &words)
{
    m_isAllowed = words.isAllowed;
    m_title->setText(words.title);
    m_detail->setText(words.detail);
    setAccessibleName(words.title);
    setAccessibleDescription(words.detail);
    applyTheme();
}

QString WhyVerdict::words() const
{
    return m_title->text() + QStringLiteral(". ") + m_detail->text();
}

void WhyVerdict::setAfterOffered(bool offered)
{
    if (offered != m_isOffered || !offered)
        (offered ? m_after : m_now)->setChecked(true);
    m_isOffered = offered;
    m_now->setVisible(offered);
    m_after->setVisible(offered);
}

bool WhyVerdict::showsAfter() const
{
    return m_isOffered && m_after->isChecked();
}

void WhyVerdict::applyTheme()
{
    m_title->setFont(m_theme.font(Face::BodyStrong));
    m_detail->setFont(m_theme.font(Face::Secondary));
    look::setInk(*m_title, m_theme.colour(m_isAllowed ? Token::Ok : Token::Error));
    look::setInk(*m_detail, m_theme.colour(Token::Text2));
    fitSwitches();
    update();
}

void WhyVerdict::retranslate()
{
    m_now->setText(tr("Now"));
    m_now->setToolTip(tr("In the guild as it is"));
    m_after->setText(tr("After"));
    m_after->setToolTip(tr("With the edit that is not saved"));
    fitSwitches();
}

/// Two halves of one switch: as wide as the longer word, and no wider.
void WhyVerdict::fitSwitches()
{
    const QFontMetrics metrics(m_theme.font(Face::Body));
    const int words =
        std::max(metrics.horizontalAdvance(m_now->text()), metrics.horizontalAdvance(m_after->text()));
    for (QPushButton *button : {m_now, m_after})
        button->setFixedWidth(words + 2 * m_theme.px(switchPadding));
}

void WhyVerdict::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WhyVerdict::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(m_isAllowed ? Token::OkTint : Token::ErrorTint));
    const int side = m_theme.px(verdictSignSide);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintMark(
        painter, QRectF(m_theme.px(verdictMargin), (height() - side) / 2.0, side, side),
        m_isAllowed ? look::Mark::Passed : look::Mark::Refused,
        m_theme.colour(m_isAllowed ? Token::Ok : Token::Error));
}

} // namespace botdeck::ui::guild

#include "moc_WhyVerdict.cpp"
