// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/RoleDialog.h"

#include "models/SafeText.h"
#include "ui/guild/roles/ColourField.h"
#include "ui/look/FieldText.h"
#include "ui/look/Sentence.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

using domain::RoleFacts;

RoleDialog::RoleDialog(const std::optional<RoleFacts> &edited, const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_edited(edited)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_colourLabel(new QLabel(this))
    , m_colour(new ColourField(theme, this))
    , m_hoisted(new QCheckBox(this))
    , m_mentionable(new QCheckBox(this))
    , m_permissions(new look::Sentence(theme, this))
{
    setObjectName(QStringLiteral("roleDialog"));
    build();
    fill();
    retranslate();
    m_name->setFocus();
    m_name->selectAll();
}

void RoleDialog::build()
{
    m_name->setObjectName(QStringLiteral("roleNameField"));
    m_name->setMaxLength(int(look::longestTypedLine));
    m_colour->setObjectName(QStringLiteral("roleColour"));
    m_hoisted->setObjectName(QStringLiteral("roleHoisted"));
    m_mentionable->setObjectName(QStringLiteral("roleMentionable"));
    m_permissions->setObjectName(QStringLiteral("rolePermissionsNote"));
    m_nameLabel->setBuddy(m_name);
    m_colourLabel->setBuddy(m_colour);
    body().addWidget(m_nameLabel);
    body().addWidget(m_name);
    body().addWidget(m_colourLabel);
    body().addWidget(m_colour);
    body().addWidget(m_hoisted, 0, Qt::AlignLeft);
    body().addWidget(m_mentionable, 0, Qt::AlignLeft);
    body().addWidget(m_permissions);
    body().addStretch(1);
    m_tell = &addMainButton("tellRole");
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_name, &QLineEdit::textChanged, this, &RoleDialog::refresh);
    connect(m_colour, &ColourField::changed, this, &RoleDialog::refresh);
    connect(m_hoisted, &QCheckBox::toggled, this, &RoleDialog::refresh);
    connect(m_mentionable, &QCheckBox::toggled, this, &RoleDialog::refresh);
    connect(m_tell, &QPushButton::clicked, this, &RoleDialog::tell);
}

void RoleDialog::fill()
{
    const RoleFacts facts = m_edited.value_or(RoleFacts());
    m_name->setText(look::typableText(facts.name, {}));
    m_colour->setColour(facts.color);
    m_hoisted->setChecked(facts.isHoisted);
    m_mentionable->setChecked(facts.isMentionable);
}

RoleFacts RoleDialog::facts() const
{
    const QString typed = look::typedText(m_name->text());
    // What nobody touched stays as it came, blanks too.
    const bool isSame = m_edited && typed == m_edited->name;
    return {
        isSame ? typed : typed.trimmed(), m_colour->colour().value_or(0), m_hoisted->isChecked(),
        m_mentionable->isChecked()};
}

void RoleDialog::refresh()
{
    const RoleFacts now = facts();
    m_tell->setEnabled(
        !now.name.isEmpty() && m_colour->colour().has_value() && (!m_edited || now != *m_edited));
}

void RoleDialog::tell()
{
    const RoleFacts now = facts();
    accept();
    Q_EMIT told(now);
}

void RoleDialog::retranslate()
{
    setWindowTitle(
        //: %1 is a role's name
        m_edited ? tr("Edit role: %1").arg(models::oneLine(m_edited->name, 60)) : tr("New role"));
    m_nameLabel->setText(tr("&Name"));
    m_colourLabel->setText(tr("C&olour"));
    m_hoisted->setText(tr("&List its members apart from the others"));
    m_mentionable->setText(tr("&Everybody can mention it"));
    m_permissions->say(
        m_edited ? QString()
                 : tr("It begins below all other roles, and its permissions are edited when it is there: the "
                      "server takes none with a new role."));
    m_tell->setText(m_edited ? tr("&Save role") : tr("&Create role"));
    refresh();
}

} // namespace botdeck::ui::guild

#include "moc_RoleDialog.cpp"
