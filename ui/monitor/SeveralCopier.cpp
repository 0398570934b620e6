// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/SeveralCopier.h"

#include "domain/UpdateDecoder.h"
#include "models/ConsoleData.h"
#include "services/BackgroundWork.h"
#include "services/CopyAs.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdateCopier.h"

#include <QAction>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::monitor {

namespace {

using services::CopyAs;

/// As received but for white space: a line of its own for each.
core::Result<QByteArray> jsonLine(const CopyAs &copyAs, const domain::StoredUpdate &stored)
{
    const core::Result<QByteArray> received = copyAs.received(stored.update.raw);
    if (!received)
        return received;
    // What is no sound JSON comes back with its line ends.
    return domain::minified(*received).replace('\n', ' ').replace('\r', ' ') + '\n';
}

core::Result<QByteArray> csvLine(const CopyAs &copyAs, const domain::StoredUpdate &stored)
{
    return copyAs.csvRow(stored);
}

/// The forms that several updates have, what one update adds, and the type under which other programs ask.
struct SeveralForm
{
    CopyForm form;
    core::Result<QByteArray> (*line)(const CopyAs &, const domain::StoredUpdate &);
    const char *mimeType;
};

constexpr std::array severalForms{
    SeveralForm{CopyForm::Received, jsonLine, "application/x-ndjson"},
    SeveralForm{CopyForm::Csv, csvLine, "text/csv"},
};

const SeveralForm *severalForm(CopyForm form)
{
    const auto row = std::find_if(severalForms.begin(), severalForms.end(), [form](const SeveralForm &each) {
        return each.form == form;
    });
    return row == severalForms.end() ? nullptr : &*row;
}

core::Result<Clip>
linesOf(const SeveralForm &row, const CopyAs &copyAs, const QList<domain::StoredUpdate> &updates)
{
    QByteArray lines;
    for (const domain::StoredUpdate &stored : updates) {
        const core::Result<QByteArray> line = row.line(copyAs, stored);
        if (!line)
            return line.error();
        lines += *line;
    }
    return clipOf(lines);
}

} // namespace

SeveralCopier::SeveralCopier(const Parts &parts, const QList<QAction *> &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
{
    connect(&parts.monitor, &MonitorPage::severalChosen, this, &SeveralCopier::allow);
    for (const SeveralForm &row : severalForms) {
        connect(actions.at(qsizetype(row.form)), &QAction::triggered, this, [this, form = row.form] {
            if (m_parts.monitor.selectedCount() > 1)
                ask(form);
        });
    }
    connect(&parts.console, &models::ConsoleData::rawsReady, this, &SeveralCopier::take);
}

void SeveralCopier::allow()
{
    for (const SeveralForm &row : severalForms)
        m_actions.at(qsizetype(row.form))->setEnabled(true);
}

void SeveralCopier::ask(CopyForm form)
{
    const int count = m_parts.monitor.selectedCount();
    if (count > mostCopied) {
        Q_EMIT said(tr("%n update(s) are selected, and at most %1 are copied at once. Nothing was copied.",
                       nullptr, count)
                        .arg(mostCopied));
        return;
    }
    m_form = form;
    ++m_asked;
    m_parts.console.requestRaws(m_parts.monitor.selectedSeqs());
}

/// Each question is answered once, in order: only the last one counts.
void SeveralCopier::take(const QList<domain::StoredUpdate> &updates)
{
    if (m_asked == 0 || --m_asked > 0 || !m_form)
        return;
    const CopyForm form = *std::exchange(m_form, std::nullopt);
    if (updates.isEmpty()) {
        Q_EMIT said(tr("These updates cannot be read any more. Nothing was copied."));
        return;
    }
    m_parts.background.run(
        this,
        [row = severalForm(form), copyAs = CopyAs(m_parts.redactor), updates] {
            return linesOf(*row, copyAs, updates);
        },
        [this, form, count = updates.size()](const core::Result<Clip> &lines) { put(form, count, lines); });
}

void SeveralCopier::put(CopyForm form, qsizetype count, const core::Result<Clip> &lines)
{
    if (!lines) {
        Q_EMIT said(UpdateCopier::refusal(form, lines.error()));
        return;
    }
    putOnClipboard(*lines, severalForm(form)->mimeType);
    Q_EMIT said(
        form == CopyForm::Csv ? tr("Copied: %n update(s) as CSV, a row each.", nullptr, int(count))
                              //: JSON as received, but without white space between its parts
                              : tr("Copied: the JSON of %n update(s), a line each.", nullptr, int(count)));
}

} // namespace botdeck::ui::monitor

#include "moc_SeveralCopier.cpp"
