// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/OpenGuildDialog.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

/// Of a field that holds 19 digits.
constexpr int longestId = 64;

} // namespace

OpenGuildDialog::OpenGuildDialog(const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_open(&addMainButton("openGuild"))
{
    setObjectName(QStringLiteral("openGuildDialog"));
    m_label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("guildId"));
    m_field->setFont(theme.font(look::Face::Mono));
    m_field->setMaxLength(longestId);
    body().addWidget(m_label);
    body().addWidget(m_field);
    body().addStretch(1);
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_field, &QLineEdit::textChanged, this, &OpenGuildDialog::complain);
    connect(m_open, &QPushButton::clicked, this, &OpenGuildDialog::take);
    retranslate();
    m_field->setFocus();
}

QString OpenGuildDialog::typed() const
{
    return m_field->text().trimmed();
}

QString OpenGuildDialog::fault() const
{
    const QString text = typed();
    const bool isDecimal = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDecimal)
        return tr("An id is a decimal number, such as 357042844231282688.");
    const std::optional<core::Id> id = core::Id::fromText(text);
    if (!id)
        return tr("This number is too large for an id: it does not fit into 64 bits.");
    return id->value() == 0 ? tr("No guild has the id 0.") : QString();
}

/// Nothing typed is no mistake, but nothing to open either.
void OpenGuildDialog::complain()
{
    const QString why = typed().isEmpty() ? QString() : fault();
    note().say(why, look::Tone::Error);
    m_open->setEnabled(!typed().isEmpty() && why.isEmpty());
}

void OpenGuildDialog::take()
{
    // Without what stands before the digits: the id is what is asked for.
    const std::optional<core::Id> id = core::Id::fromText(typed());
    if (!id)
        return;
    accept();
    Q_EMIT openAsked(id->toString());
}

void OpenGuildDialog::retranslate()
{
    setWindowTitle(tr("Open a guild"));
    m_label->setText(tr("&Id of the guild:"));
    m_open->setText(tr("&Open guild"));
    complain();
}

} // namespace botdeck::ui::guild

#include "moc_OpenGuildDialog.cpp"
