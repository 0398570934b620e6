// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captures/ExportDialog.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/UpdateExport.h"
#include "services/Workbench.h"
#include "ui/captures/ProgressLine.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <tuple>
#include <utility>

namespace botdeck::ui::captures {

namespace {

enum Which { Selected, Shown };

struct FormatRow
{
    services::ExportFormat format;
    const char *objectName;
    const char *words;
    const char *files;
    const char *suffix;
};

// In the order of ExportFormat.
constexpr std::array formatRows{
    FormatRow{
        services::ExportFormat::Ndjson, "ndjson",
        QT_TRANSLATE_NOOP("CaptureFormat", "&NDJSON: a line each, with all that is known; can be imported"),
        QT_TRANSLATE_NOOP("CaptureFormat", "Captures (*.ndjson)"), "ndjson"},
    FormatRow{
        services::ExportFormat::Csv, "csv",
        QT_TRANSLATE_NOOP("CaptureFormat", "CS&V: a row each, for spreadsheets"),
        QT_TRANSLATE_NOOP("CaptureFormat", "Tables (*.csv)"), "csv"},
    FormatRow{
        services::ExportFormat::Har, "har",
        QT_TRANSLATE_NOOP("CaptureFormat", "&HAR: the calls of this console that answered them"),
        QT_TRANSLATE_NOOP("CaptureFormat", "HTTP archives (*.har)"), "har"},
};

const FormatRow &formatRow(services::ExportFormat format)
{
    return formatRows.at(size_t(format));
}

} // namespace

ExportDialog::ExportDialog(const CaptureParts &parts, ExportChoice choice, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_parts(parts)
    , m_choice(std::move(choice))
    , m_whichTitle(new QLabel(this))
    , m_which(new QButtonGroup(this))
    , m_formTitle(new QLabel(this))
    , m_form(new QButtonGroup(this))
    , m_what(new look::Sentence(parts.theme, this))
    , m_progress(new ProgressLine(this))
{
    setObjectName(QStringLiteral("exportUpdatesDialog"));
    build();
    retranslate();
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    body().addWidget(m_whichTitle);
    for (const auto &[id, name, isThere] :
         {std::tuple(Selected, "selected", !m_choice.selected.isEmpty()), std::tuple(Shown, "shown", true)}) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QLatin1StringView(name));
        button->setVisible(isThere);
        m_which->addButton(button, id);
        body().addWidget(button);
    }
    // One that is selected is mostly only looked at.
    m_which->button(m_choice.selected.size() > 1 ? Selected : Shown)->setChecked(true);
    body().addWidget(m_formTitle);
    for (const FormatRow &row : formatRows) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QLatin1StringView(row.objectName));
        m_form->addButton(button, int(row.format));
        body().addWidget(button);
    }
    m_form->button(int(services::ExportFormat::Ndjson))->setChecked(true);
    body().addWidget(m_what);
    body().addWidget(m_progress);
    m_export = &addMainButton("export");
    m_show = buttons().addButton(QString(), QDialogButtonBox::ActionRole);
    m_show->setObjectName(QStringLiteral("showInFolder"));
    m_close = buttons().addButton(QDialogButtonBox::Close);
    // Behind the last one: with each more, the box shows all of them.
    m_show->hide();
    connect(m_which, &QButtonGroup::idToggled, this, &ExportDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askFile);
    connect(m_show, &QPushButton::clicked, this, [this] { m_parts.showInFolder(m_path); });
}

services::ExportFormat ExportDialog::format() const
{
    return services::ExportFormat(m_form->checkedId());
}

const QList<qint64> &ExportDialog::seqs() const
{
    return m_which->checkedId() == Selected ? m_choice.selected : m_choice.shown;
}

void ExportDialog::refresh()
{
    m_export->setEnabled(!seqs().isEmpty());
}

void ExportDialog::askFile()
{
    const FormatRow &row = formatRow(format());
    const QString suffix = QLatin1StringView(row.suffix);
    auto *dialog = new QFileDialog(this, tr("Export updates"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("exportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QCoreApplication::translate("CaptureFormat", row.files));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("updates.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    m_path = path;
    m_run = std::make_unique<services::UpdateExport>(m_parts.workbench.storeFolder(), m_parts.redactor);
    connect(m_run.get(), &services::UpdateExport::progressed, m_progress, &ProgressLine::tell);
    connect(m_run.get(), &services::UpdateExport::succeeded, this, &ExportDialog::onSucceeded);
    connect(m_run.get(), &services::UpdateExport::failed, this, &ExportDialog::onFailed);
    enterRunning(true);
    m_run->start({format(), path, [seqs = seqs()] {
                      return core::Result<std::vector<qint64>>(std::vector<qint64>(seqs.begin(), seqs.end()));
                  }});
}

/// What was asked stays readable; Close cancels meanwhile.
void ExportDialog::enterRunning(bool running)
{
    for (QAbstractButton *button : m_which->buttons() + m_form->buttons())
        button->setEnabled(!running);
    m_export->setEnabled(!running && !seqs().isEmpty());
    m_show->hide();
    if (running) {
        m_progress->begin(tr("How much is written"));
        note().say(tr("Writing…"));
        m_close->setFocus();
    } else {
        m_progress->end();
    }
    m_close->setText(running ? tr("&Cancel") : tr("&Close"));
}

void ExportDialog::onSucceeded(qint64 written)
{
    enterRunning(false);
    const QString file = models::visibleText(QDir::toNativeSeparators(m_path));
    const bool isHar = format() == services::ExportFormat::Har;
    //: %1 is a file
    const QString done = isHar ? tr("%n call(s) were written to %1.", nullptr, int(written)).arg(file)
                               //: %1 is a file
                               : tr("%n update(s) were written to %1.", nullptr, int(written)).arg(file);
    note().say(done, look::Tone::Ok);
    m_show->setVisible(bool(m_parts.showInFolder));
    m_close->setFocus();
}

void ExportDialog::onFailed(const core::Error &error)
{
    enterRunning(false);
    note().say(
        models::visibleText(m_parts.redactor.redact(widgets::translated(error.detail))), look::Tone::Error);
    m_export->setFocus();
}

void ExportDialog::reject()
{
    if (m_run && m_progress->isVisible()) {
        // It says nothing any more, and the file that was there is as it was.
        m_run->cancel();
        enterRunning(false);
        note().say(tr("The export was cancelled. Nothing was written."));
        return;
    }
    Sheet::reject();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export updates"));
    m_whichTitle->setText(tr("Which"));
    m_whichTitle->setFont(theme().font(look::Face::BodyStrong));
    m_formTitle->setText(tr("As"));
    m_formTitle->setFont(theme().font(look::Face::BodyStrong));
    m_which->button(Selected)->setText(
        tr("The %n &selected update(s)", nullptr, int(m_choice.selected.size())));
    m_which->button(Shown)->setText(
        tr("All %n update(s) &that the table shows", nullptr, int(m_choice.shown.size())));
    for (const FormatRow &row : formatRows)
        m_form->button(int(row.format))->setText(QCoreApplication::translate("CaptureFormat", row.words));
    m_what->say(
        tr("Saved secrets are taken out. Should one be left all the same, no file is written. Only you "
           "can read the file."));
    m_export->setText(tr("&Export…"));
    m_show->setText(tr("Show in &folder"));
    m_close->setText(m_progress->isVisible() ? tr("&Cancel") : tr("&Close"));
}

} // namespace botdeck::ui::captures

#include "moc_ExportDialog.cpp"
