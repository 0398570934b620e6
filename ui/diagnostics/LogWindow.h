// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CleanedText.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace botdeck::log {
class LogRing;
}
namespace botdeck::models {
class LogModel;
}
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::diagnostics {

class LogRows;

/// What the program logged in this run, as it is logged. Not modal; it deletes itself when it is closed.
class LogWindow final : public QDialog
{
    Q_OBJECT

public:
    /// How often it looks for new lines, in ms.
    static constexpr int glance = 500;

    /// `ring` outlives this; `cleaner` is the redactor.
    LogWindow(
        const log::LogRing &ring, const widgets::Cleaner &cleaner, const look::Theme &theme,
        QWidget *parent = nullptr);

    /// Takes in what was logged since it looked last.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void copy();
    void applyTheme();
    void retranslate();

    const log::LogRing &m_ring;
    const widgets::Cleaner m_cleaner;
    const look::Theme &m_theme;
    models::LogModel *m_model;
    LogRows *m_rows;
    QComboBox *m_level;
    QComboBox *m_category;
    QLineEdit *m_words;
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_copy;
    QDialogButtonBox *m_buttons;
    QTimer m_timer;
};

} // namespace botdeck::ui::diagnostics
