// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ContextLine.h"

#include "models/SafeText.h"
#include "ui/look/CloseIcon.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace botdeck::ui::composer {

namespace {

constexpr int barWidth = 3;
constexpr int contextPicture = 14;
constexpr qsizetype longestName = 60;

} // namespace

ContextLine::ContextLine(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new QLabel(this))
    , m_words(new QLabel(this))
    , m_name(new QLabel(this))
    , m_text(new look::ElidedLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("contextLine"));
    m_words->setObjectName(QStringLiteral("contextWords"));
    m_name->setObjectName(QStringLiteral("contextName"));
    m_text->setObjectName(QStringLiteral("contextText"));
    m_close->setObjectName(QStringLiteral("closeContext"));
    m_close->setAutoRaise(true);
    for (QLabel *label : {m_words, m_name})
        label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(10), theme.px(2), theme.px(2), theme.px(2));
    row->setSpacing(theme.px(4));
    row->addWidget(m_picture);
    row->addWidget(m_words);
    row->addWidget(m_name);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &ContextLine::closed);
    connect(&theme, &look::Theme::changed, this, &ContextLine::applyTheme);
    applyTheme();
    retranslate();
}

void ContextLine::applyTheme()
{
    m_name->setFont(m_theme.font(look::Face::BodyStrong));
    look::setInk(*m_text, m_theme.colour(look::Token::Muted));
    m_close->setIcon(look::closeIcon(m_theme, *this));
    m_picture->setPixmap(look::tintedPixmap(
        m_isEdit ? look::Icon::Edited : look::Icon::Reply, m_theme.px(contextPicture),
        m_theme.colour(look::Token::Accent), devicePixelRatioF()));
}

void ContextLine::showReply(const QString &name, const QString &text)
{
    m_isEdit = false;
    m_name->setText(models::oneLine(name, longestName));
    m_text->setText(QStringLiteral("· ") + models::oneLine(text));
    m_name->show();
    applyTheme();
    retranslate();
    show();
}

void ContextLine::showEdit(const QString &text)
{
    m_isEdit = true;
    m_name->clear();
    m_text->setText(QStringLiteral("· ") + models::oneLine(text));
    m_name->hide();
    applyTheme();
    retranslate();
    show();
}

void ContextLine::retranslate()
{
    //: Followed by the name of somebody
    const QString replying = tr("Replying to");
    m_words->setText(m_isEdit ? tr("Editing your message") : replying);
    const QString close = m_isEdit ? tr("Stop editing") : tr("Do not reply");
    m_close->setToolTip(close);
    m_close->setAccessibleName(close);
}

void ContextLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContextLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, m_theme.px(barWidth), height()), m_theme.colour(look::Token::Accent));
}

} // namespace botdeck::ui::composer

#include "moc_ContextLine.cpp"
