// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SendRow.h"

#include "ui/composer/SendButton.h"
#include "ui/composer/SendMenu.h"
#include "ui/composer/TextCheck.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::composer {

namespace {

using domain::LengthState;
using domain::LengthUnit;

struct UnitWords
{
    const char *left;
    const char *over;
};

// In the order of LengthUnit; people do not count UTF-16 units.
constexpr std::array unitWords{
    UnitWords{
        QT_TRANSLATE_N_NOOP("MessageLength", "%n character(s) left"),
        QT_TRANSLATE_N_NOOP("MessageLength", "%n character(s) too many to be sent")},
    UnitWords{
        QT_TRANSLATE_N_NOOP("MessageLength", "%n character(s) left"),
        QT_TRANSLATE_N_NOOP("MessageLength", "%n character(s) too many to be sent")},
    UnitWords{
        QT_TRANSLATE_N_NOOP("MessageLength", "%n byte(s) left"),
        QT_TRANSLATE_N_NOOP("MessageLength", "%n byte(s) too many to be sent")},
};

look::Tone stateTone(LengthState state)
{
    if (state == LengthState::Long)
        return look::Tone::Error;
    return state == LengthState::Close ? look::Tone::Warning : look::Tone::Neutral;
}

} // namespace

QString lengthWords(const CheckedText &text, const domain::LengthLimit &limit)
{
    const look::Tone tone = stateTone(text.use.state);
    if (tone == look::Tone::Neutral)
        return {};
    const qsizetype left = *limit.maximum - text.use.amount;
    const UnitWords &words = unitWords.at(size_t(limit.unit));
    return QCoreApplication::translate(
        "MessageLength", left < 0 ? words.over : words.left, nullptr, int(qAbs(left)));
}

SendRow::SendRow(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_note(new look::Sentence(theme, this))
    , m_fix(new QToolButton(this))
    , m_amount(new QLabel(this))
    , m_limit(new QLabel(this))
    , m_bytes(new QLabel(this))
    , m_menu(new SendMenu(this))
    , m_send(new SendButton(Qt::CTRL | Qt::Key_Enter, theme, this))
{
    m_note->setObjectName(QStringLiteral("composerNote"));
    m_fix->setObjectName(QStringLiteral("fixFault"));
    m_amount->setObjectName(QStringLiteral("counter"));
    m_limit->setObjectName(QStringLiteral("counterLimit"));
    m_bytes->setObjectName(QStringLiteral("counterBytes"));
    m_send->setObjectName(QStringLiteral("send"));
    m_fix->setAutoRaise(true);
    m_fix->setFocusPolicy(Qt::TabFocus);
    m_fix->hide();
    auto *note = new QHBoxLayout;
    note->setSpacing(theme.px(4));
    note->addWidget(m_note, 1);
    note->addWidget(m_fix, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(4));
    row->addStretch(1);
    row->addWidget(m_amount);
    row->addWidget(m_limit);
    row->addSpacing(theme.px(4));
    row->addWidget(m_bytes);
    row->addSpacing(theme.px(8));
    row->addWidget(m_menu);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addLayout(note);
    column->addLayout(row);
    connect(&theme, &look::Theme::changed, this, &SendRow::applyTheme);
    applyTheme();
    retranslate();
}

void SendRow::applyTheme()
{
    m_amount->setFont(m_theme.font(look::Face::BodyStrong));
    m_fix->setFont(m_theme.font(look::Face::Secondary));
    m_note->setFont(m_theme.font(look::Face::Secondary));
    QPalette fix = m_theme.palette();
    fix.setColor(QPalette::ButtonText, m_theme.colour(look::Token::Accent));
    m_fix->setPalette(fix);
    look::setInk(*m_amount, m_theme.colour(look::toneToken(m_countTone)));
    look::setInk(*m_limit, m_theme.colour(look::toneToken(m_countTone)));
    look::setInk(*m_bytes, m_theme.colour(look::Token::Muted));
}

void SendRow::count(const CheckedText &text, const domain::LengthLimit &limit)
{
    const bool inBytes = limit.unit == LengthUnit::Utf8Bytes;
    m_amount->setText(look::grouped(text.use.amount));
    m_limit->setText(limit.maximum ? QStringLiteral("/ ") + look::grouped(*limit.maximum) : QString());
    //: Behind a count: 226 bytes
    const QString bytes = tr("bytes");
    m_bytes->setText(inBytes ? bytes : look::grouped(text.length.utf8Bytes) + u' ' + bytes);
    m_countTone = stateTone(text.use.state);
    applyTheme();
}

void SendRow::say(const QString &words, look::Tone tone, const QString &fixWords)
{
    m_note->say(words, tone);
    m_fix->setText(QString(fixWords).replace(u'&', QStringLiteral("&&")));
    m_fix->setVisible(!fixWords.isEmpty());
}

void SendRow::setEdits(bool edits)
{
    m_edits = edits;
    retranslate();
}

void SendRow::retranslate()
{
    m_send->setText(m_edits ? tr("Save the edit") : tr("Send"));
}

void SendRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::composer

#include "moc_SendRow.cpp"
