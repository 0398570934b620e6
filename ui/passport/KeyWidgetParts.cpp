// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/KeyForm.h"
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
constexpr int keyChoiceIndent = 24;
constexpr int shownChoiceLetters = 24;

} // namespace

void KeyWidget::build()
{
    m_use->setObjectName(QStringLiteral("useKey"));
    m_make->setObjectName(QStringLiteral("makeNewKey"));
    m_import->setObjectName(QStringLiteral("importPem"));
    m_choice->setObjectName(QStringLiteral("keyChoice"));
    // A long name must not make the page wider.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(shownChoiceLetters);
    m_begin->setObjectName(QStringLiteral("beginKey"));
    m_cancel->setObjectName(QStringLiteral("cancelKey"));
    m_progress->setObjectName(QStringLiteral("keyProgress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_note->setObjectName(QStringLiteral("keyNote"));
    for (QRadioButton *way : {m_use, m_make, m_import})
        m_ways->addButton(way);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(m_theme.px(keyChoiceIndent), 0, 0, 0);
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
    column->addWidget(m_importing);
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

void KeyWidget::retranslate()
{
    m_use->setText(tr("&Use a key of this profile"));
    m_make->setText(tr("Make a ne&w key"));
    m_import->setText(tr("Import a P&EM file or text"));
    m_choice->setAccessibleName(tr("Key"));
    m_nameLabel->setText(tr("N&ame"));
    m_bitsLabel->setText(tr("Si&ze"));
    for (int at = 0; at < m_bits->count(); ++at) {
        const QString size = tr("RSA, %1 bits").arg(m_bits->itemData(at).toInt());
        m_bits->setItemText(at, at == 0 ? tr("%1 (usual)").arg(size) : size);
    }
    m_cancel->setText(tr("&Cancel"));
    m_progress->setAccessibleName(tr("A key is being made or read"));
    refresh();
}

} // namespace botdeck::ui::passport
