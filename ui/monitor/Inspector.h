// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Update.h"
#include "models/AnsweringCall.h"
#include "models/Remark.h"
#include "ui/monitor/CopyActions.h"
#include "ui/monitor/SharedField.h"
#include "ui/monitor/UpdateContents.h"
#include "ui/widgets/CleanCopy.h"

#include <QWidget>

#include <optional>

class QAction;
class QStackedWidget;

namespace botdeck::ui::look {
class FlatTabs;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::monitor {

class RemarkPane;
class SharedNote;
class UpdateHeading;

/// The chosen update: as a card, as a tree, as received. Or what helps where none is chosen, or what several
/// chosen ones have in common. Its pages are made when the first of them is seen, and what shows an update
/// for the first update: they do not hold up the start of a window.
class Inspector final : public QWidget
{
    Q_OBJECT

public:
    using Tab = UpdateContents::Way;

    Inspector(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    /// This update's bytes are on their way. What was shown stays until they come.
    void expect(qint64 seq);
    /// Shown only where it is what was expected last.
    void showUpdate(qint64 seq, const QByteArray &raw, const domain::StoredUpdate &meta);
    /// These updates have it now; perhaps the one that is shown.
    void setRemark(const QList<qint64> &seqs, const models::Remark &remark);
    /// The calls that answered it; shown only while that update is.
    void showAnswers(qint64 seq, const QList<models::AnsweringCall> &calls);
    /// A call of the bot may be one more of them.
    void renewAnswers(const domain::BotKey &bot);
    /// What the filter in effect looks for in texts.
    void setHits(const QStringList &needles);
    /// More than one is selected.
    void showSeveral(int count, const QList<SharedField> &shared);
    /// Nothing is selected.
    void clear();

    /// How text that is selected and copied is made fit to leave the program. Before it is set, nothing can
    /// be copied out of text.
    void setCleaner(const widgets::Cleaner &cleaner);

    [[nodiscard]] Tab tab() const;
    void showTab(Tab tab);
    /// Gives the keyboard to what the present tab shows.
    void focusContent();

    /// What is shown; none while nothing or several are. `meta` without bytes, these are raw().
    [[nodiscard]] const std::optional<domain::StoredUpdate> &shown() const { return m_shown; }
    [[nodiscard]] const QByteArray &raw() const { return m_raw; }
    /// Received, formatted, curl, CSV; enabled while an update is shown or expected.
    [[nodiscard]] const QList<QAction *> &copyActions() const;
    /// Ctrl+Tab, in the whole window.
    [[nodiscard]] QAction &nextTabAction() { return *m_nextTab; }
    /// Marks and notes, at the foot.
    [[nodiscard]] RemarkPane &remarks() { return *m_remarks; }
    [[nodiscard]] CardView &card();
    [[nodiscard]] JsonPane &tree();
    [[nodiscard]] RawJsonView &rawJson();

Q_SIGNALS:
    /// tab() is another.
    void tabChanged();
    /// shown() and raw() are what is to be copied.
    void copyAsked(botdeck::ui::monitor::CopyForm form);
    /// An id, a value, a path.
    void textCopyAsked(const QString &text);
    /// showAnswers() is to follow.
    void answersAsked(qint64 seq);
    void filterAsked(const QString &term, bool negated);
    void previousAsked();
    void nextAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Page { Hint, Several, Update };

    void buildLayout();
    void buildPages();
    void buildUpdate();
    void connectParts();
    void askCopy(CopyForm form);
    void showPage(Page page);
    void showRead(ReadUpdate read);
    void stepTab(int by);
    void retranslate();

    const look::Theme &m_theme;
    core::Clock &m_clock;
    widgets::Cleaner m_cleaner;
    look::FlatTabs *m_tabs;
    // Both or none of the two are there.
    UpdateHeading *m_heading = nullptr;
    UpdateContents *m_contents = nullptr;
    SharedNote *m_several = nullptr;
    QStackedWidget *m_pages;
    UpdateReader *m_reader;
    CopyActions *m_copies;
    RemarkPane *m_remarks;
    QAction *m_nextTab;
    QAction *m_previousTab;
    QAction *m_next;
    QAction *m_previous;
    std::optional<qint64> m_expected;
    std::optional<domain::StoredUpdate> m_shown;
    QByteArray m_raw;
    /// Asked for while the bytes were still on their way.
    std::optional<CopyForm> m_copyWhenShown;
    QStringList m_hits;
};

} // namespace botdeck::ui::monitor
