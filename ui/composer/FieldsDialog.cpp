// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/FieldsDialog.h"

#include "models/SafeText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::composer {

FieldsDialog::FieldsDialog(const look::Theme &theme, FieldsAsked asked, QWidget *parent)
    : Sheet(theme, parent)
    , m_asked(std::move(asked))
{
    setObjectName(QString::fromLatin1(m_asked.name));
    const qsizetype count = m_asked.words().labels.size();
    for (qsizetype i = 0; i < count; ++i) {
        auto *label = new QLabel(this);
        auto *field = new QLineEdit(this);
        field->setObjectName(QStringLiteral("field%1").arg(i));
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        body().addWidget(label);
        body().addWidget(field);
        m_labels += label;
        m_fields += field;
        connect(field, &QLineEdit::textChanged, this, &FieldsDialog::refresh);
    }
    m_yes = &addMainButton("yes");
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const QStringList given = values();
        accept();
        m_asked.done(given);
    });
    retranslate();
    refresh();
    m_fields.first()->setFocus();
}

QStringList FieldsDialog::values() const
{
    QStringList texts;
    for (const QLineEdit *field : m_fields)
        texts += field->text();
    return texts;
}

void FieldsDialog::refresh()
{
    m_yes->setEnabled(m_asked.isReady(values()));
}

void FieldsDialog::retranslate()
{
    const FieldsWords words = m_asked.words();
    setWindowTitle(words.title);
    m_yes->setText(words.yes);
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const QString label = models::oneLine(words.labels.at(i));
        // Names of variables are what somebody wrote: no letter of them is a shortcut.
        m_labels.at(i)->setText(QString(label).replace(u'&', QStringLiteral("&&")));
        m_fields.at(i)->setAccessibleName(label);
    }
}

} // namespace botdeck::ui::composer

#include "moc_FieldsDialog.cpp"
