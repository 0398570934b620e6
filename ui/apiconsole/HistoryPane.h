// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiAnswer.h"
#include "ui/look/StateMark.h"

#include <QHash>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace botdeck::core {
class Clock;
}
namespace botdeck::models {
class CallListModel;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::apiconsole {

class AnswerPane;
class CopyMenu;
class HistoryFilter;

/// All calls of the console, newest first: which they are, the chosen one with its request and answer, and
/// what can be done with it.
class HistoryPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    HistoryPane(const look::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] HistoryFilter &filter() { return *m_filter; }
    [[nodiscard]] AnswerPane &answer() { return *m_answer; }
    [[nodiscard]] CopyMenu &copies() { return *m_copies; }

    /// What bots are called here.
    void setBots(const QHash<domain::BotKey, QString> &names);
    /// All that the filter holds for, newest first.
    void setIds(const QList<qint64> &ids);
    void prependIds(const QList<qint64> &ids);
    void setRows(const QList<storage::CallRecord> &calls);
    /// A call that was asked for by wanted().
    void setCall(qint64 id, const services::ApiAnswer &answer);
    void setGone(qint64 id);
    /// Why nothing is sent again; empty: it is.
    void setRefusal(const QString &why);
    /// How something went, until another call is chosen.
    void say(const QString &words, look::Tone tone = look::Tone::Neutral);

    /// The chosen calls, newest first.
    [[nodiscard]] QList<qint64> chosen() const;

Q_SIGNALS:
    void rowsNeeded(const QList<qint64> &ids);
    /// This one is to be shown.
    void wanted(qint64 id);
    void sendAgainAsked(qint64 id);
    void editAsked(qint64 id);
    void keepAsked(qint64 id);
    /// Older first.
    void compareAsked(qint64 first, qint64 second);
    /// Those that are older than so many days are to be let go of.
    void discardAsked(int days);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr std::array discardDays{7, 30, 90, 365};

    void buildTable();
    void build();
    QWidget *buildFoot();
    QPushButton *addButton(const char *name);
    void buildDiscard();
    void showChosen();
    void askFor(void (HistoryPane::*signal)(qint64));
    void compare();
    void refresh();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    const core::Clock &m_clock;
    QHash<domain::BotKey, QString> m_bots;
    QString m_refusal;
    bool m_isListed = false;
    models::CallListModel *m_model;
    HistoryFilter *m_filter;
    QTableView *m_table;
    widgets::EmptyNote *m_empty;
    QStackedLayout *m_list = nullptr;
    AnswerPane *m_answer;
    look::Sentence *m_words;
    QPushButton *m_send;
    QPushButton *m_edit;
    QPushButton *m_keep;
    QPushButton *m_compare;
    CopyMenu *m_copies;
    QLabel *m_count;
    QToolButton *m_discard;
    QList<QAction *> m_discardEntries;
};

} // namespace botdeck::ui::apiconsole
