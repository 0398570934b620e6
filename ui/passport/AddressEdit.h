// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::passport {

/// A callback's address to be pasted: its query's names, values and the hash in colours of their own. Tab
/// leaves it.
class AddressEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit AddressEdit(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString address() const;
    /// What was there before cannot be brought back: it was about a person.
    void setAddress(const QString &address);

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    void paintParts();
    void applyTheme();

    const look::Theme &m_theme;
};

} // namespace botdeck::ui::passport
