// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"
#include "ui/widgets/CleanCopy.h"

#include <QPlainTextEdit>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// An update's bytes: as received, or with a line for each member. What is not readable as text is written
/// out, and of very large updates the beginning is shown, with words that say so.
class RawJsonView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype shownBytes = qsizetype(64) * 1024;

    explicit RawJsonView(const look::Theme &theme, QWidget *parent = nullptr);

    void clear();
    void setUpdate(const QByteArray &raw, const domain::StoredUpdate &meta);
    /// What is copied has the lines of the text, not those it is broken into.
    void setCleaner(const widgets::Cleaner &cleaner);

    [[nodiscard]] QToolButton &formattedSwitch() { return *m_formatted; }
    [[nodiscard]] QWidget &text() { return *m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void applyTheme();
    void refresh();
    [[nodiscard]] QString notice(int invalidBytes, qsizetype shown) const;

    const look::Theme &m_theme;
    QLabel *m_size;
    QToolButton *m_formatted;
    QLabel *m_notice;
    widgets::CleanCopy<QPlainTextEdit> *m_text;
    std::optional<domain::StoredUpdate> m_update;
    QByteArray m_raw;
};

} // namespace botdeck::ui::monitor
