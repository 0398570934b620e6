// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/ImportForm.h"

#include "ui/look/SecretField.h"
#include "ui/passport/FileField.h"
#include "ui/passport/KeyForm.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace botdeck::ui::passport {

namespace {

/// In bytes; a key has a few thousand, text around it some more.
constexpr qsizetype longestPasted = qsizetype(1024) * 1024;

core::Secret clipboardText()
{
    return core::Secret(QGuiApplication::clipboard()->text().toUtf8().left(longestPasted));
}

} // namespace

ImportForm::ImportForm(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new FileField("pemFile", "browsePem", this))
    , m_paste(new QPushButton(this))
    , m_passphraseLabel(new QLabel(this))
    , m_passphrase(new look::SecretField(this))
{
    build(theme);
    connect(m_name, &QLineEdit::textChanged, this, &ImportForm::changed);
    connect(m_file, &FileField::changed, this, [this](const QString &path) {
        // One of the two counts.
        if (!path.isEmpty())
            m_text = {};
        retranslate();
        Q_EMIT changed();
    });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportForm::submitted);
    connect(m_paste, &QPushButton::clicked, this, &ImportForm::paste);
    retranslate();
}

void ImportForm::build(const look::Theme &theme)
{
    m_name->setObjectName(QStringLiteral("importKeyName"));
    m_name->setMaxLength(longestKeyName);
    m_paste->setObjectName(QStringLiteral("pastePem"));
    m_passphrase->setObjectName(QStringLiteral("pemPassphrase"));
    m_nameLabel->setBuddy(m_name);
    m_fileLabel->setBuddy(&m_file->line());
    m_passphraseLabel->setBuddy(m_passphrase);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_paste);
    QFormLayout *form = indentedForm(this, theme);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_fileLabel, file);
    form->addRow(m_passphraseLabel, m_passphrase);
}

void ImportForm::setSuggestedName(const QString &name)
{
    if (m_name->text().isEmpty() || m_name->text() == m_suggested)
        m_name->setText(name);
    m_suggested = name;
}

void ImportForm::setFile(const QString &path)
{
    m_file->setPath(path);
}

bool ImportForm::isFilled() const
{
    return !m_name->text().trimmed().isEmpty() && (!m_text.isEmpty() || !m_file->path().isEmpty());
}

ImportWish ImportForm::wish() const
{
    return {m_name->text().trimmed(), m_file->path(), m_text, m_passphrase->secret()};
}

/// What it says is never shown: only that it is there.
void ImportForm::paste()
{
    m_file->setPath({});
    m_text = clipboardText();
    retranslate();
    Q_EMIT changed();
}

void ImportForm::askPassphrase()
{
    m_passphrase->forget();
    m_passphrase->setFocus();
}

void ImportForm::clear()
{
    if (!m_text.isEmpty() && clipboardText() == m_text)
        QGuiApplication::clipboard()->clear();
    forgetSecrets();
    m_file->setPath({});
}

void ImportForm::forgetSecrets()
{
    m_text = {};
    m_passphrase->forget();
    retranslate();
    Q_EMIT changed();
}

void ImportForm::retranslate()
{
    m_nameLabel->setText(tr("N&ame"));
    m_fileLabel->setText(tr("&File"));
    const QString placeholder = m_text.isEmpty() ? tr("PKCS#1 or PKCS#8, with or without passphrase")
                                                 //: in the place of a file's name
                                                 : tr("What was pasted");
    m_file->setWords(
        {tr("File"),
         placeholder,
         tr("B&rowse…"),
         tr("Import a private key"),
         {tr("Keys (*.pem *.key)"), tr("All files (*)")}});
    //: a button: takes a private key from the clipboard
    m_paste->setText(tr("Pas&te"));
    m_paste->setToolTip(tr("Takes the key from the clipboard, and removes it there once it is kept."));
    m_passphraseLabel->setText(tr("Pass&phrase"));
    m_passphrase->setPlaceholderText(tr("Only if the file has one"));
}

void ImportForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_ImportForm.cpp"
