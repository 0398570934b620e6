// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "services/Housekeeping.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace botdeck::services {
class Workbench;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::preferences {

/// Lets old updates go, by age, number or size: what would go is shown first, of which bot, then it is asked
/// once more. Exactly what was shown goes, and nothing by itself.
class RetentionPanel final : public QWidget
{
    Q_OBJECT

public:
    RetentionPanel(
        services::Workbench &workbench, core::Clock &clock, const look::Theme &theme, bool readOnly,
        QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Asking, Looking, Shown, Removing };

    /// One bound: whether it counts, and where it is.
    struct Bound
    {
        QCheckBox *counts;
        QSpinBox *amount;
    };

    Bound addBound(const char *name, int most, int usual);
    void build();
    void connectKeeper();
    [[nodiscard]] storage::RetentionRule rule() const;
    void preview();
    void showPreview(const services::Housekeeping::Preview &preview);
    void addShare(const storage::RetentionShare &share);
    void confirm();
    void remove();
    void removed(const services::DiscardOutcome &outcome);
    void fail(Stage when, const QString &words);
    void startOver();
    void enter(Stage stage);
    [[nodiscard]] QString amountWords() const;
    void retranslate();

    services::Workbench &m_workbench;
    core::Clock &m_clock;
    const bool m_readOnly;
    Stage m_stage = Stage::Asking;
    services::Housekeeping::Preview m_preview;
    QLabel *m_title;
    look::Sentence *m_what;
    Bound m_age;
    Bound m_newest;
    Bound m_size;
    QCheckBox *m_alsoMarked;
    QPushButton *m_look;
    QPushButton *m_remove;
    QTreeWidget *m_list;
    QProgressBar *m_progress;
    look::Sentence *m_state;
};

} // namespace botdeck::ui::preferences
