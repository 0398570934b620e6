// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"
#include "models/Remark.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// At the inspector's foot: the note that is kept with the update, and what puts a mark or a note to it. What
/// is written is handed on when the field is left, another update comes, or by Ctrl+Enter; Escape takes it
/// back.
class RemarkPane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype longestNote = 10'000;

    explicit RemarkPane(const look::Theme &theme, QWidget *parent = nullptr);

    /// "Mark" (M, checked while the update is marked) and "Note…" (N), for table, menus and the buttons here.
    [[nodiscard]] QAction &markAction() { return *m_mark; }
    [[nodiscard]] QAction &noteAction() { return *m_note; }
    [[nodiscard]] QList<QAction *> rowActions() const { return {m_mark, m_note}; }

    void setUpdate(const domain::StoredUpdate &update);
    /// Of the update before nothing stays.
    void clear();
    /// The update has it now.
    void setRemark(const models::Remark &remark);
    /// What was handed on is not kept: it is tried again when the field is left again.
    void notKept() { m_handedOn.reset(); }
    /// Gives the keyboard to the note's field.
    void edit();
    /// Nothing can be written.
    void setReadOnly();

Q_SIGNALS:
    void noteWritten(qint64 seq, const QString &note);
    /// Done with the keyboard.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void handOn();
    void showNote(const QString &note);
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    bool m_isSeen = false;
    QAction *m_mark;
    QAction *m_note;
    QWidget *m_section;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_kept;
    QPlainTextEdit *m_field;
    /// 0 while there is no update.
    qint64 m_seq = 0;
    /// As stored.
    QString m_stored;
    /// On its way to be stored.
    std::optional<QString> m_handedOn;
};

} // namespace botdeck::ui::monitor
