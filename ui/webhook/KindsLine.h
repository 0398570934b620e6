// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

class QLineEdit;
class QMenu;
class QToolButton;

namespace botdeck::ui::webhook {

/// Kinds of update, typed with commas between them or ticked in a menu.
class KindsLine final : public QWidget
{
    Q_OBJECT

public:
    explicit KindsLine(QWidget *parent = nullptr);

    void setOffered(const QStringList &kinds);
    /// None: nothing is said about them.
    [[nodiscard]] std::optional<QStringList> kinds() const;
    void clear();
    [[nodiscard]] QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void toggle(const QString &kind);
    void retranslate();

    QStringList m_offered;
    QLineEdit *m_field;
    QToolButton *m_choose;
    QMenu *m_menu;
};

} // namespace botdeck::ui::webhook
