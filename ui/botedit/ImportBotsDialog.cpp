// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/ImportBotsDialog.h"

#include "models/SafeText.h"
#include "ui/botedit/Choices.h"
#include "ui/botedit/FormRows.h"
#include "ui/botedit/ImportWords.h"
#include "ui/look/SecretField.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::botedit {

using services::ImportVerdict;

namespace {

constexpr int tableHeight = 180;
constexpr int wordsHeight = 90;
constexpr int narrowestColumn = 80;
/// What the style keeps free beside a header's words.
constexpr int headerRoom = 16;
/// The dialog grows so far for a table whose words are long.
constexpr int widestTable = 760;

/// Without what nearly all have in common: the columns are narrow.
QString serverText(const QUrl &server)
{
    return server.scheme() == QLatin1StringView("https") ? server.authority() : server.toString();
}

} // namespace

ImportBotsDialog::ImportBotsDialog(const BotParts &parts, QWidget *parent)
    : BotSheet(parts, parent)
    , m_transfer(parts.registry, parts.background, parts.platforms)
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_passphrase(new look::SecretField(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_words(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("importBotsDialog"));
    build();
    connectTransfer();
    retranslate();
    setStage(Stage::File);
    m_choose->setFocus();
}

void ImportBotsDialog::build()
{
    m_file->setObjectName(QStringLiteral("file"));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_table->setObjectName(QStringLiteral("plan"));
    m_words->setObjectName(QStringLiteral("words"));
    m_file->setReadOnly(true);
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(theme().px(wordsHeight));
    m_table->setMinimumHeight(theme().px(tableHeight));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(theme().px(narrowestColumn));
    m_what = addWords(body(), theme(), "what");
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(8));
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    body().addLayout(line);
    m_form = &addForm(body(), theme());
    addRow(*m_form, m_passphrase);
    body().addWidget(m_table, 1);
    body().addWidget(m_words);
    m_go = &addMainButton("go");
    m_close = buttons().addButton(QDialogButtonBox::Close);
    connect(m_choose, &QPushButton::clicked, this, &ImportBotsDialog::askFile);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ImportBotsDialog::refresh);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Passphrase)
            read();
        else
            begin();
    });
}

void ImportBotsDialog::connectTransfer()
{
    using services::BotListTransfer;
    connect(&m_transfer, &BotListTransfer::passphraseWanted, this, &ImportBotsDialog::onPassphraseWanted);
    connect(&m_transfer, &BotListTransfer::planned, this, &ImportBotsDialog::onPlanned);
    connect(&m_transfer, &BotListTransfer::imported, this, &ImportBotsDialog::onImported);
    connect(&m_transfer, &BotListTransfer::failed, this, [this](const core::Error &error) {
        endBusy();
        note().say(importFailureWords(error, parts().redactor), look::Tone::Error);
        if (m_stage == Stage::Passphrase) {
            m_passphrase->selectAll();
            m_passphrase->setFocus();
        }
    });
}

void ImportBotsDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a bot list"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Bot lists (*.json *.botlist)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setText(path);
        m_passphrase->forget();
        setStage(Stage::File);
        read();
    });
    dialog->open();
}

void ImportBotsDialog::read()
{
    setBusy(tr("Reading…"));
    m_transfer.read(m_file->text(), m_passphrase->secret());
}

void ImportBotsDialog::onPassphraseWanted()
{
    endBusy();
    setStage(Stage::Passphrase);
    goOnWith(*m_go);
    m_passphrase->setFocus();
}

void ImportBotsDialog::onPlanned(
    const QList<ImportVerdict> &verdicts, const QList<services::ListRemark> &remarks)
{
    endBusy();
    m_passphrase->forget();
    m_verdicts = verdicts;
    m_remarks = remarks;
    setStage(Stage::Plan);
    if (toAdd() == 0)
        note().say(tr("There is no bot in this list that is not here already."));
    goOnWith(toAdd() > 0 ? *m_go : *m_close);
}

/// Enter does that next, not what was done last.
void ImportBotsDialog::goOnWith(QPushButton &next)
{
    next.setDefault(true);
    next.setFocus();
}

int ImportBotsDialog::toAdd() const
{
    return int(std::count_if(m_verdicts.cbegin(), m_verdicts.cend(), [](const ImportVerdict &each) {
        return each.kind == ImportVerdict::Kind::Add;
    }));
}

void ImportBotsDialog::fillTable()
{
    m_table->setRowCount(int(m_verdicts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ImportVerdict &verdict = m_verdicts.at(row);
        const domain::BotProfile &bot = verdict.bot.profile;
        const std::array texts{
            models::oneLine(bot.name), models::oneLine(serverText(bot.server)), verdictWords(verdict.kind),
            differenceWords(verdict.differences)};
        for (size_t column = 0; column < texts.size(); ++column)
            m_table->setItem(row, int(column), new QTableWidgetItem(texts.at(column)));
        m_table->item(row, 0)->setIcon(badgeIcon(bot.platform, theme()));
    }
    fitColumns();
}

/// The names have what is left; where the dialog may grow, that is room for the whole of them.
void ImportBotsDialog::fitColumns()
{
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->resizeColumnsToContents();
    int wanted = 2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_table->columnWidth(column) + theme().px(headerRoom));
        wanted += m_table->columnWidth(column);
    }
    m_table->setMinimumWidth(std::min(wanted, theme().px(widestTable)));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

/// What is said of the list, and once it was imported of each bot.
void ImportBotsDialog::fillWords()
{
    QStringList words;
    if (m_stage == Stage::Done) {
        for (const services::ImportResult &result : std::as_const(m_results))
            words += resultWords(result, parts().redactor);
    } else {
        for (const services::ListRemark &remark : std::as_const(m_remarks))
            words += remarkWords(remark);
    }
    m_words->setPlainText(words.join(u'\n'));
}

void ImportBotsDialog::begin()
{
    const bool tokens = std::any_of(m_verdicts.cbegin(), m_verdicts.cend(), [](const ImportVerdict &each) {
        return each.kind == ImportVerdict::Kind::Add && !each.bot.token.isEmpty();
    });
    if (!tokens) {
        import();
        return;
    }
    whenOpen([this] { import(); }, tr("Nothing was imported: the place where tokens are kept is not open."));
}

void ImportBotsDialog::import()
{
    setBusy(tr("Importing…"));
    sayIfSlow();
    m_transfer.import(m_verdicts);
}

void ImportBotsDialog::onImported(const QList<services::ImportResult> &results)
{
    endBusy();
    m_results = results;
    m_verdicts.clear();
    setStage(Stage::Done);
    note().say(tr("This is what became of each bot."), look::Tone::Ok);
    goOnWith(*m_close);
}

void ImportBotsDialog::setStage(Stage stage)
{
    m_stage = stage;
    m_form->setRowVisible(m_passphrase, stage == Stage::Passphrase);
    m_table->setVisible(stage == Stage::Plan);
    m_words->setVisible(stage == Stage::Done || (stage == Stage::Plan && !m_remarks.isEmpty()));
    m_choose->setEnabled(stage != Stage::Done);
    note().say({});
    fillTable();
    fillWords();
    refresh();
    if (isVisible())
        fit();
}

void ImportBotsDialog::refresh()
{
    const bool asks = m_stage == Stage::Passphrase;
    m_go->setVisible(asks || m_stage == Stage::Plan);
    m_go->setEnabled(asks ? !m_passphrase->text().isEmpty() : toAdd() > 0);
    m_go->setText(asks ? tr("&Open list") : tr("&Import %n bot(s)", nullptr, toAdd()));
}

void ImportBotsDialog::retranslate()
{
    setWindowTitle(tr("Import a bot list"));
    m_what->say(tr("Bots that are not here yet are added; what is here already stays as it is. No bot starts "
                   "by itself."));
    m_file->setPlaceholderText(tr("No file chosen yet"));
    m_file->setAccessibleName(tr("File"));
    m_choose->setText(tr("Choose &file…"));
    setRowLabel(*m_form, m_passphrase, tr("&Passphrase of the list"));
    m_table->setHorizontalHeaderLabels({tr("Bot"), tr("Server"), tr("What happens"), tr("Differs in")});
    m_table->setAccessibleName(tr("What would happen to each bot"));
    m_words->setAccessibleName(tr("What is said of each bot"));
    fillTable();
    fillWords();
    refresh();
}

void ImportBotsDialog::forgetSecrets()
{
    m_passphrase->forget();
    m_verdicts.clear();
}

} // namespace botdeck::ui::botedit

#include "moc_ImportBotsDialog.cpp"
