// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/ExportBotsDialog.h"

#include "models/SafeText.h"
#include "services/BotRegistry.h"
#include "ui/botedit/Choices.h"
#include "ui/botedit/FormRows.h"
#include "ui/botedit/ImportWords.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/NewPassphraseFields.h"
#include "ui/widgets/Sentences.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace botdeck::ui::botedit {

namespace {

constexpr int listHeight = 140;

} // namespace

ExportBotsDialog::ExportBotsDialog(const BotParts &parts, QWidget *parent)
    : BotSheet(parts, parent)
    , m_transfer(parts.registry, parts.background, parts.platforms)
    , m_bots(new QListWidget(this))
    , m_clear(new QRadioButton(this))
    , m_sealed(new QRadioButton(this))
    , m_passphrase(new widgets::NewPassphraseFields(parts.theme, this))
{
    setObjectName(QStringLiteral("exportBotsDialog"));
    build();
    listBots();
    retranslate();
    refresh();
    m_bots->setFocus();
}

void ExportBotsDialog::build()
{
    m_bots->setObjectName(QStringLiteral("bots"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_sealed->setObjectName(QStringLiteral("sealed"));
    m_bots->setMinimumHeight(theme().px(listHeight));
    m_clear->setChecked(true);
    m_what = addWords(body(), theme(), "what");
    body().addWidget(m_bots, 1);
    body().addWidget(m_clear);
    body().addWidget(m_sealed);
    body().addWidget(m_passphrase);
    m_export = &addMainButton("export");
    buttons().addButton(QDialogButtonBox::Close);
    connect(m_bots, &QListWidget::itemChanged, this, &ExportBotsDialog::refresh);
    connect(m_sealed, &QRadioButton::toggled, this, &ExportBotsDialog::refresh);
    connect(m_passphrase, &widgets::NewPassphraseFields::changed, this, &ExportBotsDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &ExportBotsDialog::begin);
    connect(&m_transfer, &services::BotListTransfer::exported, this, &ExportBotsDialog::onExported);
    connect(&m_transfer, &services::BotListTransfer::failed, this, [this](const core::Error &error) {
        endBusy();
        note().say(exportFailureWords(error, parts().redactor), look::Tone::Error);
    });
}

void ExportBotsDialog::listBots()
{
    for (const domain::BotProfile &bot : parts().registry.bots()) {
        if (parts().registry.isDemo(bot.key))
            continue;
        auto *item = new QListWidgetItem(badgeIcon(bot.platform, theme()), models::oneLine(bot.name), m_bots);
        item->setData(Qt::UserRole, bot.key.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_bots->setCurrentRow(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_bots, m_clear, m_sealed})
        part->setVisible(m_bots->count() > 0);
}

QList<domain::BotKey> ExportBotsDialog::chosen() const
{
    QList<domain::BotKey> keys;
    for (int row = 0; row < m_bots->count(); ++row) {
        const QListWidgetItem *item = m_bots->item(row);
        if (item->checkState() == Qt::Checked)
            keys += domain::BotKey::fromStored(item->data(Qt::UserRole).toString());
    }
    return keys;
}

void ExportBotsDialog::refresh()
{
    const bool sealed = m_sealed->isChecked();
    m_passphrase->setVisible(sealed);
    m_export->setEnabled(!chosen().isEmpty() && (!sealed || m_passphrase->isReady()));
}

void ExportBotsDialog::begin()
{
    note().say({});
    if (!m_sealed->isChecked()) {
        askFile();
        return;
    }
    whenOpen([this] { askFile(); }, tr("Nothing was exported: the place where tokens are kept is not open."));
}

void ExportBotsDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Export bots"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const bool sealed = m_sealed->isChecked();
    dialog->setNameFilter(sealed ? tr("Encrypted bot lists (*.botlist)") : tr("Bot lists (*.json)"));
    dialog->setDefaultSuffix(sealed ? QStringLiteral("botlist") : QStringLiteral("json"));
    dialog->selectFile(sealed ? QStringLiteral("bots.botlist") : QStringLiteral("bots.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportBotsDialog::exportTo);
    dialog->open();
}

void ExportBotsDialog::exportTo(const QString &path)
{
    m_path = path;
    // Nothing is changed by it: whoever does not want to wait closes the dialog.
    setWaiting(tr("Exporting…"));
    sayIfSlow();
    if (m_sealed->isChecked())
        m_transfer.exportSealed(path, chosen(), m_passphrase->secret());
    else
        m_transfer.exportInClear(path, chosen(), parts().redactor);
}

void ExportBotsDialog::onExported(int bots)
{
    const bool sealed = m_sealed->isChecked();
    endBusy();
    m_passphrase->forget();
    const QString file = models::visibleText(QDir::toNativeSeparators(m_path));
    //: %1 is a file
    const QString done = tr("%n bot(s) were written to %1.", nullptr, bots).arg(file);
    note().say(
        widgets::joinedSentences(
            {done, sealed ? tr("Without the passphrase nobody can read it, neither can you.")
                          : tr("There is no token in it.")}),
        look::Tone::Ok);
}

void ExportBotsDialog::retranslate()
{
    setWindowTitle(tr("Export bots"));
    m_what->say(
        m_bots->count() > 0
            ? tr("Names, servers, notes and settings of the bots that are marked go into one file. Demo "
                 "bots of the sandbox do not.")
            : tr("There is no bot of your own to export yet. Demo bots of the sandbox are made anew."));
    m_bots->setAccessibleName(tr("Bots to export"));
    m_clear->setText(tr("&Without tokens, as readable text"));
    m_sealed->setText(tr("With &tokens, encrypted with a passphrase"));
    m_export->setText(tr("&Export…"));
}

void ExportBotsDialog::forgetSecrets()
{
    m_passphrase->forget();
}

} // namespace botdeck::ui::botedit

#include "moc_ExportBotsDialog.cpp"
