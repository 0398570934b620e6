// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/ExportKeyDialog.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/NewPassphraseFields.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::passport {

namespace {

constexpr int exportWidth = 440;

} // namespace

ExportKeyDialog::ExportKeyDialog(const look::Theme &theme, const QString &key, QWidget *parent)
    : Sheet(theme, parent)
    , m_key(key)
    , m_what(new QLabel(this))
    , m_passphrase(new widgets::NewPassphraseFields(theme, this))
    , m_clear(new QCheckBox(this))
    , m_warning(new look::Sentence(theme, this))
    , m_save(&addMainButton("exportKey"))
{
    setObjectName(QStringLiteral("exportKeyDialog"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setMinimumWidth(theme.px(exportWidth));
    m_clear->setObjectName(QStringLiteral("exportInClear"));
    m_warning->setObjectName(QStringLiteral("clearWarning"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_what, m_passphrase, m_clear, m_warning})
        body().addWidget(part);
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_passphrase, &widgets::NewPassphraseFields::changed, this, &ExportKeyDialog::refresh);
    connect(m_clear, &QCheckBox::toggled, this, &ExportKeyDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &ExportKeyDialog::chooseFile);
    retranslate();
    m_passphrase->setFocus();
}

void ExportKeyDialog::refresh()
{
    const bool isClear = m_clear->isChecked();
    m_passphrase->setEnabled(!isClear);
    m_save->setEnabled(isClear || m_passphrase->isReady());
    m_warning->say(
        isClear ? tr("Whoever gets at this file can read what users share with this bot. Only its owner may "
                     "read it here; copies of it are for you to guard.")
                : QString(),
        look::Tone::Warning);
    fit();
}

void ExportKeyDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle(), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    dialog->selectFile(QStringLiteral("private-key.pem"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setWaiting(tr("The file is being written…"));
        Q_EMIT exportAsked(path, m_clear->isChecked() ? core::Secret() : m_passphrase->secret());
    });
    dialog->open();
}

void ExportKeyDialog::showFault(const QString &words)
{
    endBusy();
    refresh();
    note().say(words, look::Tone::Error);
}

void ExportKeyDialog::forgetSecrets()
{
    m_passphrase->forget();
}

void ExportKeyDialog::retranslate()
{
    setWindowTitle(tr("Export private key"));
    //: %1 is a key's name
    m_what->setText(tr("The private half of \"%1\" is written as PKCS#8, encrypted with a passphrase of your "
                       "choice. Without the passphrase nobody can use the file, nor can you.")
                        .arg(models::oneLine(m_key, 60)));
    m_clear->setText(tr("Do not &encrypt it"));
    m_save->setText(tr("&Save as…"));
    refresh();
}

} // namespace botdeck::ui::passport

#include "moc_ExportKeyDialog.cpp"
