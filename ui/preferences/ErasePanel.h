// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "storage/ErasureTypes.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace botdeck::services {
class Eraser;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::preferences {

class ChoiceBox;

/// Erases what is stored of one user or chat, everywhere: counted first, then asked once more.
class ErasePanel final : public QWidget
{
    Q_OBJECT

public:
    ErasePanel(services::Eraser &eraser, const look::Theme &theme, bool readOnly, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Asking, Counting, Counted, Erasing };

    void build();
    [[nodiscard]] storage::ErasureSubject subject() const;
    [[nodiscard]] bool isUser() const;
    void count();
    void counted(const storage::ErasureSubject &subject, const storage::ErasureCounts &counts);
    void confirm();
    void erase();
    void erased(const storage::ErasureSubject &subject, const storage::ErasureOutcome &outcome);
    void fail(Stage when, const storage::ErasureSubject &subject, const core::Error &error);
    void startOver();
    void enter(Stage stage);
    void retranslate();

    services::Eraser &m_eraser;
    const bool m_readOnly;
    Stage m_stage = Stage::Asking;
    /// What was asked last: other windows ask, too.
    storage::ErasureSubject m_asked;
    storage::ErasureCounts m_counts;
    QLabel *m_title;
    look::Sentence *m_what;
    QLabel *m_platformLabel;
    QComboBox *m_platform;
    QLabel *m_kindLabel;
    ChoiceBox *m_kind;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QPushButton *m_count;
    QPushButton *m_erase;
    look::Sentence *m_state;
};

} // namespace botdeck::ui::preferences
