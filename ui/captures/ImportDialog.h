// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CaptureImporter.h"
#include "ui/captures/CaptureParts.h"
#include "ui/widgets/Sheet.h"

class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace botdeck::ui::captures {

class ProgressLine;

/// A capture into the store: the file is read through first, and what it holds is said; then it is taken in,
/// if that is wanted. Lines that are none are told by their number.
class ImportDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    ImportDialog(const CaptureParts &parts, QWidget *parent);

    /// As if this file had been chosen.
    void read(const QString &path);
    /// While something is under way, cancels that.
    void reject() override;

protected:
    void retranslate() override;

private:
    enum class Stage { File, Reading, Ready, Importing, Done };

    void build();
    void connectImporter();
    void askFile();
    void onSurveyed(const services::CaptureSurvey &survey);
    void begin();
    void onImported(const services::ImportTotals &totals);
    void onFailed(const core::Error &error);
    void fillTable();
    void tellBadLines(qint64 count, const QList<services::BadLine> &first);
    [[nodiscard]] QString botName(const domain::BotKey &key) const;
    [[nodiscard]] bool isRunning() const { return m_stage == Stage::Reading || m_stage == Stage::Importing; }
    void enter(Stage stage);

    const CaptureParts m_parts;
    services::CaptureImporter m_importer;
    Stage m_stage = Stage::File;
    QString m_path;
    services::CaptureSurvey m_survey;
    look::Sentence *m_what;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QTableWidget *m_table;
    look::Sentence *m_badTitle;
    QPlainTextEdit *m_bad;
    ProgressLine *m_progress;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace botdeck::ui::captures
