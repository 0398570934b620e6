// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/OptionsLine.h"

#include "core/Id.h"
#include "platform/MessageRules.h"
#include "ui/look/CloseIcon.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace botdeck::ui::composer {

namespace {

constexpr QLatin1StringView everybody("all");
constexpr int longestSummary = 200;

} // namespace

OptionsLine::OptionsLine(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_usersLabel(new QLabel(this))
    , m_users(new QLineEdit(this))
    , m_descLabel(new QLabel(this))
    , m_desc(new QLineEdit(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("optionsLine"));
    m_users->setObjectName(QStringLiteral("ephemeralUsers"));
    m_desc->setObjectName(QStringLiteral("messageSummary"));
    m_close->setObjectName(QStringLiteral("closeOptions"));
    m_usersLabel->setBuddy(m_users);
    m_descLabel->setBuddy(m_desc);
    m_desc->setMaxLength(longestSummary);
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, theme.px(2), 0);
    row->setSpacing(theme.px(4));
    row->addWidget(m_usersLabel);
    row->addWidget(m_users, 1);
    row->addWidget(m_descLabel);
    row->addWidget(m_desc, 1);
    row->addWidget(m_close);
    for (QLineEdit *field : {m_users, m_desc})
        connect(field, &QLineEdit::textChanged, this, &OptionsLine::changed);
    connect(m_close, &QToolButton::clicked, this, &OptionsLine::clear);
    connect(&theme, &look::Theme::changed, this, &OptionsLine::applyTheme);
    applyTheme();
    retranslate();
    hide();
}

void OptionsLine::setRules(const platform::MessageRules &rules)
{
    for (QWidget *part : {static_cast<QWidget *>(m_usersLabel), static_cast<QWidget *>(m_users)})
        part->setVisible(rules.canBeEphemeral);
    for (QWidget *part : {static_cast<QWidget *>(m_descLabel), static_cast<QWidget *>(m_desc)})
        part->setVisible(rules.hasSummary);
    clear();
}

bool OptionsLine::isOffered() const
{
    return !m_users->isHidden() || !m_desc->isHidden();
}

void OptionsLine::begin()
{
    show();
    (m_users->isHidden() ? m_desc : m_users)->setFocus();
}

void OptionsLine::clear()
{
    m_users->clear();
    m_desc->clear();
    hide();
}

QStringList OptionsLine::users() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return m_users->text().split(between, Qt::SkipEmptyParts);
}

bool OptionsLine::isSound() const
{
    const QStringList typed = users();
    return typed == QStringList(everybody) || std::all_of(typed.begin(), typed.end(), [](const QString &id) {
               return core::Id::fromText(id).has_value();
           });
}

domain::SendOptions OptionsLine::options() const
{
    return {users(), m_desc->text().trimmed()};
}

void OptionsLine::applyTheme()
{
    m_close->setIcon(look::closeIcon(m_theme, *this));
    for (QLabel *label : {m_usersLabel, m_descLabel})
        label->setFont(m_theme.font(look::Face::Secondary));
}

void OptionsLine::retranslate()
{
    //: before a field with users: the message is shown to them and to nobody else
    m_usersLabel->setText(tr("Only for"));
    m_users->setPlaceholderText(tr("ids of users, or all"));
    m_users->setToolTip(
        tr("The message is shown to these users only. It is not stored and cannot be taken back."));
    m_users->setAccessibleName(m_usersLabel->text());
    //: before a field: what lists of chats say of the message
    m_descLabel->setText(tr("In lists"));
    m_desc->setPlaceholderText(tr("its own text"));
    m_desc->setToolTip(tr("What lists of chats and older programs show of the message; plain text."));
    m_desc->setAccessibleName(m_descLabel->text());
    m_close->setToolTip(tr("Without options"));
    m_close->setAccessibleName(m_close->toolTip());
}

void OptionsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::composer

#include "moc_OptionsLine.cpp"
