// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captures/ImportDialog.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/Workbench.h"
#include "ui/captures/ProgressLine.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <array>

namespace botdeck::ui::captures {

namespace {

constexpr int surveyHeight = 130;
constexpr int badLinesHeight = 84;
constexpr int surveyHeaderRoom = 16;

QString surveyMoment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

ImportDialog::ImportDialog(const CaptureParts &parts, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_parts(parts)
    , m_importer(parts.workbench)
    , m_what(new look::Sentence(parts.theme, this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_badTitle(new look::Sentence(parts.theme, this))
    , m_bad(new QPlainTextEdit(this))
    , m_progress(new ProgressLine(this))
{
    setObjectName(QStringLiteral("importCaptureDialog"));
    build();
    connectImporter();
    retranslate();
    enter(Stage::File);
    m_choose->setFocus();
}

void ImportDialog::build()
{
    m_file->setObjectName(QStringLiteral("file"));
    m_file->setReadOnly(true);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_table->setObjectName(QStringLiteral("survey"));
    m_table->setMinimumHeight(theme().px(surveyHeight));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_badTitle->setObjectName(QStringLiteral("badTitle"));
    m_bad->setObjectName(QStringLiteral("badLines"));
    m_bad->setReadOnly(true);
    m_bad->setTabChangesFocus(true);
    m_bad->setMinimumHeight(theme().px(badLinesHeight));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(8));
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    body().addWidget(m_what);
    body().addLayout(line);
    body().addWidget(m_table, 1);
    body().addWidget(m_badTitle);
    body().addWidget(m_bad);
    body().addWidget(m_progress);
    m_go = &addMainButton("import");
    m_close = buttons().addButton(QDialogButtonBox::Close);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::askFile);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::begin);
}

void ImportDialog::connectImporter()
{
    using services::CaptureImporter;
    connect(&m_importer, &CaptureImporter::progressed, m_progress, &ProgressLine::tell);
    connect(&m_importer, &CaptureImporter::surveyed, this, &ImportDialog::onSurveyed);
    connect(&m_importer, &CaptureImporter::imported, this, &ImportDialog::onImported);
    connect(&m_importer, &CaptureImporter::failed, this, &ImportDialog::onFailed);
}

void ImportDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a capture"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("importFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Captures (*.ndjson *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::read(const QString &path)
{
    m_file->setText(models::visibleText(QDir::toNativeSeparators(path)));
    m_path = path;
    enter(Stage::Reading);
    m_progress->begin(tr("How much is read"));
    note().say(tr("Reading what the file holds…"));
    m_importer.survey(path);
}

void ImportDialog::onSurveyed(const services::CaptureSurvey &survey)
{
    m_survey = survey;
    enter(Stage::Ready);
    fillTable();
    tellBadLines(survey.badLines, survey.firstBad);
    if (survey.updates == 0) {
        note().say(tr("There is no update in this file that can be read."), look::Tone::Warning);
        m_choose->setFocus();
        return;
    }
    note().say(tr("%n update(s) of %1.", nullptr, int(survey.updates))
                   .arg(tr("%n bot(s)", nullptr, int(survey.bots.size()))));
    m_go->setFocus();
}

void ImportDialog::begin()
{
    enter(Stage::Importing);
    m_progress->begin(tr("How much is imported"));
    note().say(tr("Importing…"));
    m_importer.import(m_path);
}

void ImportDialog::onImported(const services::ImportTotals &totals)
{
    enter(Stage::Done);
    tellBadLines(totals.badLines, totals.firstBad);
    QStringList words{tr("%n update(s) were stored.", nullptr, int(totals.stored))};
    if (totals.duplicates > 0)
        words += tr("%n were there already.", nullptr, int(totals.duplicates));
    if (totals.quarantined > 0)
        words +=
            tr("%n of them cannot be read and are kept in quarantine.", nullptr, int(totals.quarantined));
    note().say(widgets::joinedSentences(words), look::Tone::Ok);
    m_close->setFocus();
}

void ImportDialog::onFailed(const core::Error &error)
{
    const bool wasReading = m_stage == Stage::Reading;
    const bool cancelled = error.kind == core::ErrorKind::Cancelled;
    enter(wasReading ? Stage::File : Stage::Done);
    if (cancelled && wasReading)
        note().say(tr("Nothing was imported."));
    else
        note().say(
            models::visibleText(m_parts.redactor.redact(widgets::translated(error.detail))),
            cancelled ? look::Tone::Warning : look::Tone::Error);
    m_choose->setFocus();
}

void ImportDialog::reject()
{
    if (isRunning())
        m_importer.cancel();
    else
        Sheet::reject();
}

QString ImportDialog::botName(const domain::BotKey &key) const
{
    const QList<models::BotRow> &bots = m_parts.workbench.bots();
    const auto found =
        std::find_if(bots.begin(), bots.end(), [&key](const models::BotRow &bot) { return bot.key == key; });
    return models::oneLine(found == bots.end() ? key.toString() : found->name);
}

void ImportDialog::fillTable()
{
    m_table->setRowCount(int(m_survey.bots.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const services::CaptureShare &share = m_survey.bots.at(row);
        const std::array texts{
            botName(share.bot), look::grouped(share.updates), surveyMoment(share.oldestMs),
            surveyMoment(share.newestMs)};
        for (size_t column = 0; column < texts.size(); ++column)
            m_table->setItem(row, int(column), new QTableWidgetItem(texts.at(column)));
        m_table->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->resizeColumnsToContents();
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + theme().px(surveyHeaderRoom));
}

void ImportDialog::tellBadLines(qint64 count, const QList<services::BadLine> &first)
{
    QStringList lines;
    for (const services::BadLine &bad : first)
        //: %2 is a sentence that says why the line is no line of a capture
        lines += tr("Line %1: %2").arg(bad.number).arg(bad.why);
    if (count > first.size())
        lines += tr("… and %n more", nullptr, int(count - first.size()));
    m_bad->setPlainText(models::visibleText(m_parts.redactor.redact(lines.join(u'\n'))));
    m_bad->setVisible(count > 0);
    m_badTitle->say(
        count > 0 ? tr("%n line(s) cannot be read and are passed over:", nullptr, int(count)) : QString(),
        look::Tone::Warning);
    if (isVisible())
        fit();
}

void ImportDialog::enter(Stage stage)
{
    m_stage = stage;
    if (!isRunning())
        m_progress->end();
    m_choose->setEnabled(!isRunning());
    m_table->setVisible(stage == Stage::Ready || stage == Stage::Importing || stage == Stage::Done);
    if (stage == Stage::Reading || stage == Stage::File) {
        m_bad->hide();
        m_badTitle->say({});
    }
    m_go->setVisible(stage == Stage::Ready || stage == Stage::Importing);
    m_go->setEnabled(stage == Stage::Ready && m_survey.updates > 0);
    m_close->setText(isRunning() ? tr("&Cancel") : tr("&Close"));
    if (isRunning())
        m_close->setFocus();
    if (isVisible())
        fit();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import a capture"));
    m_what->say(tr("Takes in updates that were exported as NDJSON, with their marks and notes. What is here "
                   "already stays as it is, and nothing is confirmed to any server."));
    m_file->setPlaceholderText(tr("No file chosen yet"));
    m_file->setAccessibleName(tr("File"));
    m_choose->setText(tr("Choose &file…"));
    m_table->setHorizontalHeaderLabels({tr("Bot"), tr("Updates"), tr("From"), tr("To")});
    m_table->setAccessibleName(tr("What the capture holds"));
    m_bad->setAccessibleName(tr("Lines that cannot be read"));
    m_go->setText(tr("&Import"));
    m_close->setText(isRunning() ? tr("&Cancel") : tr("&Close"));
}

} // namespace botdeck::ui::captures

#include "moc_ImportDialog.cpp"
