// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replay/ReplayParts.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace botdeck::services {
struct ReplayResult;
}
namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::replay {

class ResultsModel;

/// What became of each update, and of the chosen one what that means and what was answered.
class ResultsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPane(const ReplayParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] ResultsModel &results() { return *m_model; }
    /// Empties it for a replay of this way.
    void begin(ReplayWay way);
    void beginOne(qint64 seq);
    void endOne(const services::ReplayResult &result);
    /// Of the chosen row, where it has its outcome.
    [[nodiscard]] std::optional<services::ReplayResult> chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showChosen();
    static QString answerTitle(const services::ReplayResult &result);
    void retranslate();

    const ReplayParts m_parts;
    ReplayWay m_way = ReplayWay::Sandbox;
    ResultsModel *m_model;
    QTableView *m_table;
    look::Sentence *m_words;
    QLabel *m_answerTitle;
    QPlainTextEdit *m_answer;
};

} // namespace botdeck::ui::replay
