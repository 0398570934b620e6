// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiAnswer.h"
#include "services/CallBook.h"
#include "ui/look/StateMark.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::apiconsole {

class AnswerPane;

/// Makes the calls of a collection one after the other: when it ends early, how far it is, what came of each
/// call and the chosen one's answer.
class RunPane final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit RunPane(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] AnswerPane &answer() { return *m_answer; }

    /// Which one is chosen; its results go where it is another one, or has other calls.
    void setCollection(const services::CallCollection &collection);
    /// Why nothing can be run; empty: it can.
    void setObstacle(const QString &why);

    void begin();
    void beginCall(qsizetype index);
    void endCall(qsizetype index, const services::ApiAnswer &answer);
    /// `why`: of a run that its condition stopped, or that was not begun.
    void end(const QString &words, look::Tone tone);

Q_SIGNALS:
    void runAsked();
    void stopAsked();
    /// When a run of the collection is to end.
    void stopChanged(botdeck::services::CallStop stop, int status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void tellStop();
    void fill();
    void sayRow(int row);
    void showChosen();
    void refresh();
    void retranslate();

    const look::Theme &m_theme;
    services::CallCollection m_collection;
    QString m_obstacle;
    bool m_isRunning = false;
    /// Of the call that is being made; -1 for none.
    qsizetype m_at = -1;
    QHash<qsizetype, services::ApiAnswer> m_answers;
    QLabel *m_stopTitle;
    QComboBox *m_stop;
    QSpinBox *m_status;
    QPushButton *m_run;
    QPushButton *m_cancel;
    look::Sentence *m_words;
    QTreeWidget *m_results;
    AnswerPane *m_answer;
};

} // namespace botdeck::ui::apiconsole
