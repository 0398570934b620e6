// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "services/ExportFile.h"
#include "ui/captures/CaptureParts.h"
#include "ui/widgets/Sheet.h"

#include <QList>

#include <memory>

class QButtonGroup;
class QLabel;

namespace botdeck::services {
class UpdateExport;
}

namespace botdeck::ui::captures {

class ProgressLine;

/// What could be exported at the moment the dialog was opened.
struct ExportChoice
{
    /// What the table shows, and what of it is selected; seqs, ascending.
    QList<qint64> shown;
    QList<qint64> selected;
};

/// Updates into a file: which, in which form, where to. The file is for its owner only and there only when it
/// is whole; one that would hold a saved secret is refused.
class ExportDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    ExportDialog(const CaptureParts &parts, ExportChoice choice, QWidget *parent);
    ~ExportDialog() override;

    /// While something is written, cancels that.
    void reject() override;

protected:
    void retranslate() override;

private:
    void build();
    void askFile();
    void exportTo(const QString &path);
    void enterRunning(bool running);
    void onSucceeded(qint64 written);
    void onFailed(const core::Error &error);
    [[nodiscard]] services::ExportFormat format() const;
    [[nodiscard]] const QList<qint64> &seqs() const;
    void refresh();

    const CaptureParts m_parts;
    const ExportChoice m_choice;
    QLabel *m_whichTitle;
    QButtonGroup *m_which;
    QLabel *m_formTitle;
    /// By ExportFormat.
    QButtonGroup *m_form;
    look::Sentence *m_what;
    ProgressLine *m_progress;
    QPushButton *m_export = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_close = nullptr;
    QString m_path;
    std::unique_ptr<services::UpdateExport> m_run;
};

} // namespace botdeck::ui::captures
