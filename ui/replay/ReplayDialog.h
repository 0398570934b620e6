// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Replay.h"
#include "ui/replay/ReplayParts.h"
#include "ui/widgets/Sheet.h"

#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QSpinBox;

namespace botdeck::ui::replay {

class JsonEditor;
class ResultsPane;
class TargetChoice;

/// Stored updates sent once more: which, where to, how fast; what became of each is told while it goes on.
class ReplayDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// From so many on it is asked first.
    static constexpr qsizetype askedFrom = 100;

    ReplayDialog(const ReplayParts &parts, ReplayChoice choice, QWidget *parent);
    ~ReplayDialog() override;

    /// While something is under way, stops that. Changes that were not replayed are not given up unasked.
    void reject() override;

protected:
    void retranslate() override;

private:
    void build();
    void buildWhich();
    void buildPace();
    void buildButtons();
    void readFirst();
    void takeFirst(const services::StoredBytes::Answer &answer);
    void ask();
    void run();
    void enterRunning(bool running);
    [[nodiscard]] bool hasUnusedChanges() const;
    void askDiscard();
    void onFinished(services::ReplayEnd end, const core::Phrase &detail);
    void copyCurl();
    void putCurl(const QByteArray &raw);
    void refresh();
    [[nodiscard]] const QList<qint64> &seqs() const;
    /// The update that a curl line would send; 0 where it is not clear which.
    [[nodiscard]] qint64 curlSeq() const;
    [[nodiscard]] services::ReplayOrder order() const;
    [[nodiscard]] std::unique_ptr<services::ReplayTarget> target() const;

    const ReplayParts m_parts;
    const ReplayChoice m_choice;
    services::StoredBytes m_bytes;
    QButtonGroup *m_which;
    look::Sentence *m_what;
    JsonEditor *m_editor = nullptr;
    TargetChoice *m_target;
    QLabel *m_paceTitle;
    QComboBox *m_pace;
    QSpinBox *m_longest;
    QCheckBox *m_stopAtFailure;
    ResultsPane *m_results;
    QProgressBar *m_progress;
    QPushButton *m_go = nullptr;
    QPushButton *m_curl = nullptr;
    QPushButton *m_close = nullptr;
    std::unique_ptr<services::Replay> m_run;
    bool m_running = false;
    /// What was edited when it was replayed last.
    QByteArray m_replayed;
};

} // namespace botdeck::ui::replay
