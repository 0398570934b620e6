// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/SecretField.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/KeyWidget.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

#include <array>

namespace botdeck::ui::passport {

namespace {

/// The first is the usual one.
constexpr std::array keySizes{2048, 3072, 4096};
constexpr int formIndent = 24;
constexpr int longestKeyName = 60;

QFormLayout *indentedForm(QWidget *in, const look::Theme &theme)
{
    auto *form = new QFormLayout(in);
    form->setContentsMargins(theme.px(formIndent), 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace

void KeyWidget::build()
{
    m_use->setObjectName(QStringLiteral("useKey"));
    m_make->setObjectName(QStringLiteral("makeNewKey"));
    m_import->setObjectName(QStringLiteral("importPem"));
    m_choice->setObjectName(QStringLiteral("keyChoice"));
    m_begin->setObjectName(QStringLiteral("beginKey"));
    m_cancel->setObjectName(QStringLiteral("cancelKey"));
    m_progress->setObjectName(QStringLiteral("keyProgress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_note->setObjectName(QStringLiteral("keyNote"));
    for (QRadioButton *way : {m_use, m_make, m_import})
        m_ways->addButton(way);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(m_theme.px(formIndent), 0, 0, 0);
    choice->addWidget(m_choice, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_begin);
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_cancel);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_use);
    column->addLayout(choice);
    column->addWidget(m_make);
    column->addWidget(buildMaking());
    column->addWidget(m_import);
    column->addWidget(buildImporting());
    column->addLayout(foot);
    column->addWidget(m_note);
    column->addStretch();
}

QWidget *KeyWidget::buildMaking()
{
    m_name->setObjectName(QStringLiteral("newKeyName"));
    m_name->setMaxLength(longestKeyName);
    m_bits->setObjectName(QStringLiteral("newKeyBits"));
    m_bits->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int bits : keySizes)
        m_bits->addItem(QString(), bits);
    m_nameLabel->setBuddy(m_name);
    m_bitsLabel->setBuddy(m_bits);
    QFormLayout *form = indentedForm(m_making, m_theme);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_bitsLabel, m_bits);
    return m_making;
}

QWidget *KeyWidget::buildImporting()
{
    m_importName->setObjectName(QStringLiteral("importKeyName"));
    m_importName->setMaxLength(longestKeyName);
    m_file->setObjectName(QStringLiteral("pemFile"));
    m_browse->setObjectName(QStringLiteral("browsePem"));
    m_passphrase->setObjectName(QStringLiteral("pemPassphrase"));
    m_importNameLabel->setBuddy(m_importName);
    m_fileLabel->setBuddy(m_file);
    m_passphraseLabel->setBuddy(m_passphrase);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    QFormLayout *form = indentedForm(m_importing, m_theme);
    form->addRow(m_importNameLabel, m_importName);
    form->addRow(m_fileLabel, file);
    form->addRow(m_passphraseLabel, m_passphrase);
    return m_importing;
}

void KeyWidget::retranslate()
{
    m_use->setText(tr("&Use a key of this profile"));
    m_make->setText(tr("Make a &new key"));
    m_import->setText(tr("Import a &PEM file"));
    m_choice->setAccessibleName(tr("Key"));
    m_nameLabel->setText(tr("N&ame"));
    m_bitsLabel->setText(tr("Si&ze"));
    for (int at = 0; at < m_bits->count(); ++at) {
        const QString size = tr("RSA, %1 bits").arg(m_bits->itemData(at).toInt());
        m_bits->setItemText(at, at == 0 ? tr("%1 (usual)").arg(size) : size);
    }
    m_importNameLabel->setText(tr("N&ame"));
    m_fileLabel->setText(tr("&File"));
    m_file->setPlaceholderText(tr("PKCS#1 or PKCS#8, with or without passphrase"));
    m_browse->setText(tr("B&rowse…"));
    m_passphraseLabel->setText(tr("Pass&phrase"));
    m_passphrase->setPlaceholderText(tr("Only if the file has one"));
    m_cancel->setText(tr("&Cancel"));
    m_progress->setAccessibleName(tr("A key is being made or read"));
    refresh();
}

} // namespace botdeck::ui::passport
