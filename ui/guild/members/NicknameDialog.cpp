// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/NicknameDialog.h"

#include "ui/look/FieldText.h"
#include "ui/look/Sentence.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

NicknameDialog::NicknameDialog(const QString &present, const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_present(present)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_hint(new look::Sentence(theme, this))
{
    setObjectName(QStringLiteral("nicknameDialog"));
    m_field->setObjectName(QStringLiteral("nicknameField"));
    m_field->setMaxLength(int(look::longestTypedLine));
    m_field->setText(look::typableText(present, {}));
    m_field->selectAll();
    m_label->setBuddy(m_field);
    body().addWidget(m_label);
    body().addWidget(m_field);
    body().addWidget(m_hint);
    body().addStretch(1);
    m_set = &addMainButton("setNickname");
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_field, &QLineEdit::textChanged, this, &NicknameDialog::refresh);
    connect(m_set, &QPushButton::clicked, this, [this] {
        const QString nickname = typed();
        accept();
        Q_EMIT told(nickname);
    });
    retranslate();
    m_field->setFocus();
}

QString NicknameDialog::typed() const
{
    return look::typedText(m_field->text()).trimmed();
}

void NicknameDialog::refresh()
{
    m_set->setEnabled(!typed().isEmpty() && typed() != m_present);
}

void NicknameDialog::retranslate()
{
    setWindowTitle(tr("Nickname of the bot"));
    m_label->setText(tr("&Nickname in this guild"));
    m_hint->say(tr("Fanbook does not say how long it may be."));
    m_set->setText(tr("&Set nickname"));
    refresh();
}

} // namespace botdeck::ui::guild

#include "moc_NicknameDialog.cpp"
