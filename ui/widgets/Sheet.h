// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QAbstractButton;
class QDialogButtonBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::widgets {

/// What dialogs that do something have in common: a body that scrolls where the screen is too small for it, a
/// note that says how it went, buttons. Opened with open(), deletes itself when closed. Cannot be closed
/// while something typed is on its way to the disk: when that fails, it must still be there.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    Sheet(const look::Theme &theme, QWidget *parent);

    void done(int result) override;
    void reject() override;

protected:
    /// Called once the derived part stands, and whenever the language changes.
    virtual void retranslate() = 0;
    /// Empties every field that holds a secret; the dialog ends.
    virtual void forgetSecrets() {}

    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    [[nodiscard]] QDialogButtonBox &buttons() { return *m_buttons; }
    [[nodiscard]] look::Sentence &note() { return *m_note; }
    [[nodiscard]] const look::Theme &theme() const { return m_theme; }
    /// The button that does what the dialog is for.
    QPushButton &addMainButton(const char *name);

    /// Saving: everything is disabled and the note says what is waited for.
    void setBusy(const QString &words);
    /// The same before anything is on its way: it can still be closed, and isWaiting() ends with that.
    void setWaiting(const QString &words);
    /// Everything is as it was before setBusy() or setWaiting(); the note says nothing.
    void endBusy();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// As high as its contents, as far as the screen allows.
    void fit();

    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] int wantedHeight() const;
    void layOut();
    void growSoon(const QEvent &event);
    void grow();

    const look::Theme &m_theme;
    QScrollArea *m_area;
    QVBoxLayout *m_body = nullptr;
    look::Sentence *m_note;
    QDialogButtonBox *m_buttons;
    bool m_isBusy = false;
    bool m_isWaiting = false;
    /// What setWaiting() disabled.
    QList<QAbstractButton *> m_held;
    bool m_growing = false;
    QPointer<QWidget> m_focus;
};

} // namespace botdeck::ui::widgets
