// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ChatSearchBar.h"

#include "ui/look/CloseIcon.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Numbers.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace botdeck::ui::converse {

ChatSearchBar::ChatSearchBar(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_words(new QLabel(this))
    , m_older(new QToolButton(this))
    , m_newer(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("chatSearchBar"));
    setVisible(false);
    build();
    connect(m_field, &QLineEdit::textChanged, this, &ChatSearchBar::look);
    connect(m_older, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_newer, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_close, &QToolButton::clicked, this, &ChatSearchBar::close);
    connect(&theme, &look::Theme::changed, this, &ChatSearchBar::applyTheme);
    applyTheme();
    retranslate();
}

void ChatSearchBar::build()
{
    m_field->setObjectName(QStringLiteral("chatSearch"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_words->setObjectName(QStringLiteral("chatHits"));
    m_words->setTextFormat(Qt::PlainText);
    m_older->setObjectName(QStringLiteral("olderHit"));
    m_older->setIcon(look::icon(look::Icon::FindUp));
    m_newer->setObjectName(QStringLiteral("newerHit"));
    m_newer->setIcon(look::icon(look::Icon::FindDown));
    m_close->setObjectName(QStringLiteral("closeChatSearch"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 7);
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(m_words);
    for (QToolButton *button : {m_older, m_newer, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
}

void ChatSearchBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ChatSearchBar::dismiss()
{
    m_field->clear();
    hide();
}

void ChatSearchBar::close()
{
    dismiss();
    Q_EMIT closed();
}

/// Not trimmed: a blank is a text, too.
QString ChatSearchBar::needle() const
{
    return m_field->text();
}

void ChatSearchBar::look()
{
    m_count.reset();
    m_hit = 0;
    refresh();
    Q_EMIT needleChanged(needle());
}

void ChatSearchBar::setCount(const std::optional<Count> &count)
{
    m_count = count;
    m_hit = 0;
    refresh();
    if (m_count && m_count->hits > 0)
        Q_EMIT hitAsked(0);
}

/// Round the ends.
void ChatSearchBar::step(int by)
{
    if (!m_count || m_count->hits == 0)
        return;
    m_hit = (m_hit + by + m_count->hits) % m_count->hits;
    refresh();
    Q_EMIT hitAsked(m_hit);
}

void ChatSearchBar::refresh()
{
    QString words;
    if (needle().isEmpty())
        words.clear();
    else if (!m_count)
        words = tr("Searching…");
    else if (m_count->hits == 0)
        words = tr("No message says it");
    else
        //: the third of 17 messages in which a text was found; "+" follows where there may be more
        words = tr("%1 of %2")
                    .arg(
                        look::grouped(m_hit + 1),
                        look::grouped(m_count->hits) + (m_count->isMore ? QStringLiteral("+") : QString()));
    m_words->setText(words);
    const bool hasHits = m_count && m_count->hits > 0;
    m_older->setEnabled(hasHits);
    m_newer->setEnabled(hasHits);
}

void ChatSearchBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words, const QString &key) {
        button->setAccessibleName(words);
        button->setToolTip(words + QStringLiteral(" (") + key + u')');
    };
    m_field->setPlaceholderText(tr("Search in this chat"));
    m_field->setAccessibleName(tr("Search in this chat"));
    name(m_older, tr("Older hit"), QStringLiteral("Enter"));
    name(m_newer, tr("Newer hit"), QStringLiteral("Shift+Enter"));
    name(m_close, tr("Close the search"), QStringLiteral("Esc"));
    refresh();
}

void ChatSearchBar::applyTheme()
{
    m_close->setIcon(look::closeIcon(m_theme, *this));
    m_words->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*m_words, m_theme.colour(look::Token::Text2));
    update();
}

void ChatSearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChatSearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter || event->key() == Qt::Key_F3)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void ChatSearchBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(look::Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(look::Token::Line));
}

} // namespace botdeck::ui::converse

#include "moc_ChatSearchBar.cpp"
