// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace botdeck::core {
struct Error;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::preferences {

/// Why the program cannot start, where nobody would read it elsewhere, and the ways out: another profile
/// folder, or rejected(). It stays until its owner takes it away.
class StartTrouble final : public QDialog
{
    Q_OBJECT

public:
    explicit StartTrouble(const look::Theme &theme, QWidget *parent = nullptr);

    /// Also once more, where the other folder was no better.
    void say(const core::Error &error);

Q_SIGNALS:
    /// The folder may be new.
    void folderChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askFolder();
    void retranslate();

    QLabel *m_title;
    look::Sentence *m_why;
    look::Sentence *m_hint;
    QDialogButtonBox *m_buttons;
    QPushButton *m_choose;
    QPushButton *m_quit;
};

} // namespace botdeck::ui::preferences
