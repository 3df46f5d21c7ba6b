#!/usr/bin/env python3
"""Tests the ratchet on small sources: what it counts, what it refuses, and that its list only becomes shorter."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import ratchet  # noqa: E402


class Sources(unittest.TestCase):
    """Each test has a folder of sources of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, name, text=""):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def write_class(self, name, methods=0, members=0):
        body = [f"    void f{i}();" for i in range(methods)] + [f"    int m_{i};" for i in range(members)]
        lines = ["namespace core {", f"class {name}", "{", *body, "};", "}", ""]
        self.write(f"core/{name.lower()}.h", "\n".join(lines))

    def list(self, *lines):
        self.write(str(ratchet.LIST), "\n".join(("# Beyond the limits.", *lines, "")))

    def problems(self):
        return ratchet.check(self.root)[0]

    def assert_fine(self):
        self.assertEqual(self.problems(), [])

    def assert_refused(self, *words):
        problems = self.problems()
        self.assertEqual(len(problems), 1, problems)
        for word in words:
            self.assertIn(word, problems[0])


COUNTED = {  # in words: (source, {class: (methods, members)})
    "nothing": ("class Empty\n{\n};\nclass Declared;\n", {"Empty": (0, 0)}),
    "constructors and destructors": (
        "struct S\n{\n    S();\n    explicit S(int a, QObject *parent = nullptr);\n    ~S();\n};\n",
        {"S": (3, 0)},
    ),
    "defaulted, deleted and pure": (
        """
        class C
        {
        public:
            C(const C &) = delete;
            C(C &&) noexcept = default;
            ~C() override = default;
            virtual void pure() const = 0;
        };
        """,
        {"C": (4, 0)},
    ),
    "what overrides": (
        """
        class C final : public Base
        {
        public:
            ~C() override;
            [[nodiscard]] QSize sizeHint() const override { return {1, 2}; }
            void last() final;
            int quiet() const noexcept override;
        };
        """,
        {"C": (4, 0)},
    ),
    "operators": (
        """
        struct S
        {
            bool operator==(const S &) const = default;
            auto operator<=>(const S &) const = default;
            int operator()(int a) const;
            S &operator=(S &&other) noexcept;
            explicit operator bool() const { return true; }
            operator QString() const;
        };
        """,
        {"S": (6, 0)},
    ),
    "overloads and static functions": (
        """
        class C
        {
            static C make();
            void take(const core::Play &play);
            void take(const core::Resign &resign);
            [[nodiscard]] static std::optional<int> parse(const QString &text = u"x;{"_s,
                                                          std::function<int(int)> f = [](int a) { return a; });
        };
        """,
        {"C": (4, 0)},
    ),
    "templates": (
        """
        template<typename Rules>
        class GameOf final : public Game
        {
        public:
            template<typename Make, typename Wants>
            void tell(const Room &room, Make make, Wants wants);
            template<typename T>
                requires std::integral<T>
            T twice(T t) const
            {
                return t + t;
            }
            [[nodiscard]] int step() const override { return m_step; }

        private:
            typename Rules::State m_state;
            std::map<QString, std::pair<int, int>> m_map{{u"a"_s, {1, 2}}};
            int m_step = 0;
        };
        template<typename Rules>
        template<typename Make, typename Wants>
        void GameOf<Rules>::tell(const Room &room, Make make, Wants wants)
        {
        }
        """,
        {"GameOf": (3, 3)},
    ),
    "signals and slots": (
        """
        class C : public QObject
        {
            Q_OBJECT
            Q_PROPERTY(int x READ x WRITE setX NOTIFY xChanged)
        public slots:
            void slot();
        private Q_SLOTS:
            void quiet();
        signals:
            void changed();
            void said(const QString &text);
        Q_SIGNALS:
            void closed(int code, const QString &reason = {});
        private:
            int m_x = 0;
        };
        """,
        {"C": (5, 1)},
    ),
    "macros": (
        """
        class C
        {
            Q_OBJECT
            Q_DISABLE_COPY_MOVE(C)
            Q_DECLARE_TR_FUNCTIONS(core::C)
        public:
            C();
        };
        """,
        {"C": (1, 0)},
    ),
    "friends, using, types and enumerations": (
        """
        class C
        {
        public:
            using Look = std::function<core::Announcement()>;
            using QWidget::show;
            typedef int Number;
            enum class Kind { A, B };
            enum Old { Here, There };
            friend class Other;
            friend bool operator<(const C &, const C &) { return true; }
            friend void release(const C &);
            static_assert(sizeof(int) == 4);
            void only();
        };
        """,
        {"C": (1, 0)},
    ),
    "lambdas and what stands in bodies": (
        """
        class C
        {
        public:
            C()
                : m_a{[] { int inside = 1; return inside; }()}
            {
                const auto f = [this](int a) { int local = a; return local; };
                connect(this, &C::changed, this, [this] { m_a = 1; });
            }
            void body()
            {
                enum class Local { A, B };
                for (int i = 0; i < 3; ++i) {
                    int deep = i;
                }
            }

        private:
            int m_a;
            std::function<void(int)> m_f = [](int a) { int q = a; };
        };
        """,
        {"C": (2, 2)},
    ),
    "members of every form": (
        """
        class C
        {
            static constexpr std::size_t most = 64;
            static int s_count;
            inline static const int s_other = 3;
            mutable std::array<int, 3> m_array{};
            std::vector<int> m_list; // in order; {not sorted}
            int m_raw[4];
            void (*m_function)(int) = nullptr;
            int (C::*m_method)(int) const;
            std::function<void(int, QString)> m_call;
            const QString &m_text;
            std::chrono::milliseconds m_pause{3'000};
            QString m_said = QStringLiteral("};");
        };
        int C::s_count = 0;
        """,
        {"C": (0, 12)},
    ),
    "several in a line, and bit-fields": (
        """
        class C
        {
            int m_a = 0, m_b{1}, *m_c = nullptr;
            unsigned m_d : 3;
            unsigned m_e : 3 = 1, m_f : 2;
        };
        """,
        {"C": (0, 6)},
    ),
    "an enumeration and its variable": ("struct S\n{\n    enum Kind { A, B } kind;\n};\n", {"S": (0, 1)}),
    "nested and local classes": (
        """
        namespace server {
        class Outer
        {
            struct Inner
            {
                int a;
                struct Deepest { int x; int y; void f() const; };
                void g();
            };
            void h()
            {
                struct Local { int a; void i() {} };
            }
            Inner m_inner;
        };
        }
        """,
        {
            "server::Outer": (1, 1),
            "server::Outer::Inner": (1, 1),
            "server::Outer::Inner::Deepest": (1, 2),
            "server::Outer::h::Local": (1, 1),
        },
    ),
    "nameless structs and unions": (
        """
        class C
        {
            struct { int a; int b; } m_pair;
            union {
                int m_c;
                float m_d;
            };
        };
        """,
        {"C": (0, 5)},
    ),
    "a union": ("union U\n{\n    int a;\n    float b;\n    U() {}\n};\n", {"U": (1, 2)}),
    "a nameless namespace": (
        "namespace ui {\nnamespace {\nstruct Pair { int a; int b; };\n}\n}\n",
        {"ui::Pair": (0, 2)},
    ),
    "a specialisation": (
        """
        template<typename T>
        struct S
        {
            int a;
        };
        template<>
        struct S<int>
        {
            int b;
            int c;
        };
        """,
        {"S": (0, 2)},
    ),
    "comments": (
        "class C\n{\n    // void f();\n    /* int m_a;\n       void g(); */\n    int m_b;\n};\n",
        {"C": (0, 1)},
    ),
    "what is not in a class": ("namespace core {\nint count;\nvoid f();\nenum class E { A };\n}\n", {}),
}


class Counting(Sources):
    def test_counts(self):
        for words, (source, expected) in COUNTED.items():
            with self.subTest(words):
                self.write("core/a.h", source)
                found = ratchet.subjects(self.root)
                counted = {
                    name: (subject.figures["methods"], subject.figures["members"])
                    for (kind, name), subject in found.items()
                    if kind == "class"
                }
                self.assertEqual(counted, expected)

    def test_bodies_in_another_file_do_not_count_again(self):
        self.write("core/a.h", "class C\n{\n    void f();\n    static int s_a;\n};\n")
        self.write("core/a.cpp", '#include "a.h"\nint C::s_a = 1;\nvoid C::f()\n{\n    int local = 1;\n}\n')
        self.assertEqual(ratchet.subjects(self.root)["class", "C"].figures, {"methods": 1, "members": 1})

    def test_of_one_name_the_largest_counts(self):
        for room, fields in (("core", "int a;"), ("server", "int a; int b; int c;"), ("ui", "void f();")):
            self.write(f"{room}/main.cpp", f"namespace {{\nstruct Texts {{ {fields} }};\n}}\n")
        self.assertEqual(ratchet.subjects(self.root)["class", "Texts"].figures, {"methods": 1, "members": 3})

    def test_classes_of_tests_may_have_as_many_as_they_test(self):
        self.write("tests/core/tst_a.cpp", "class T\n{\n" + "    int m;\n" * 30 + "};\n")
        self.assert_fine()


class Limits(Sources):
    def test_as_much_as_may_be(self):
        self.write_class("Match", methods=25, members=15)
        self.write("core/match.cpp", "\n" * 400)
        self.write("core/main.cpp")
        self.assert_fine()

    def test_a_26th_method(self):
        self.write_class("Match", methods=26)
        self.assert_refused("core/match.h:2:", "core::Match has 26 methods", "the limit is 25", "of its own")

    def test_a_16th_member(self):
        self.write_class("Match", members=16)
        self.assert_refused("core/match.h:2:", "core::Match has 16 members", "the limit is 15", "of their own")

    def test_a_source_without_a_header(self):
        for room in ratchet.PRODUCT:
            with self.subTest(room):
                self.write(f"{room}/folder/orphan.cpp")
                self.assert_refused(f"{room}/folder/orphan.cpp", "no header", f"{room}/folder/orphan.h")
                self.write(f"{room}/folder/orphan.h")
                self.assert_fine()

    def test_a_header_elsewhere_is_not_its_own(self):
        self.write("core/one/a.h")
        self.write("core/two/a.cpp")
        self.assert_refused("core/two/a.cpp")

    def test_tests_need_no_headers(self):
        self.write("tests/core/tst_a.cpp")
        self.assert_fine()

    def test_a_401st_line(self):
        for name in ("core/a.h", "tests/core/tst_a.cpp"):
            with self.subTest(name):
                self.write(name, "\n" * 401)
                self.assert_refused(name, "401 lines", "the limit is 400")
                self.write(name)

    def test_lines_that_only_name_a_text(self):
        texts = '    QT_TRANSLATE_NOOP("Page", "x"),\n    QT_TRANSLATE_N_NOOP("Page", "%n"),\n' * 300
        self.write("core/a.h", texts + "\n" * 400)
        self.assert_fine()
        self.write("core/a.h", texts + "\n" * 401)
        self.assert_refused("core/a.h", "401 lines")


class List(Sources):
    def test_what_is_listed_may_be(self):
        self.write_class("Match", methods=27, members=16)
        self.write("core/orphan.cpp", "\n" * 500)
        self.list(
            "class core::Match methods 27 members 16",
            "no-header core/orphan.cpp",
            "file core/orphan.cpp lines 500",
        )
        self.assert_fine()

    def test_more_than_is_listed(self):
        self.write_class("Match", methods=28, members=16)
        self.list("class core::Match methods 27 members 16")
        self.assert_refused("core/match.h:2:", "has 28 methods", f"{ratchet.LIST} allows 27")

    def test_a_figure_that_is_not_listed_keeps_to_the_limit(self):
        self.write_class("Match", methods=27, members=16)
        self.list("class core::Match methods 27")
        self.assert_refused("has 16 members", "the limit is 15")

    def test_less_than_is_listed(self):
        self.write_class("Match", methods=26, members=16)
        self.list("class core::Match methods 27 members 16")
        self.assert_refused(f"{ratchet.LIST}:2:", "Write: class core::Match methods 26 members 16")

    def test_one_figure_within_its_limit(self):
        self.write_class("Match", methods=12, members=16)
        self.list("class core::Match methods 27 members 16")
        self.assert_refused("Write: class core::Match members 16")

    def test_within_the_limits(self):
        self.write_class("Match", methods=25, members=15)
        self.list("class core::Match methods 27 members 16")
        self.assert_refused("class core::Match keeps to the limits now", "Strike")

    def test_a_file_within_its_limit(self):
        self.write("core/a.h", "\n" * 399)
        self.list("file core/a.h lines 420")
        self.assert_refused("file core/a.h keeps to the limits now", "Strike")

    def test_what_is_not_there_any_more(self):
        self.write("core/a.h")
        self.write("core/a.cpp")
        for line in ("class core::Match methods 27", "no-header core/a.cpp", "no-header core/b.cpp",
                     "file core/b.h lines 420"):
            with self.subTest(line):
                self.list(line)
                self.assert_refused(f"{ratchet.LIST}:2:", line.split()[1], "not there any more", "Strike")

    def test_what_cannot_be_read(self):
        for line in ("class", "class core::Match", "class core::Match methods", "class core::Match methods many",
                     "class core::Match lines 3", "klass core::Match methods 27", "no-header", "no-header a.cpp 3",
                     "file core/a.h", "class core::Match methods 27 methods 28", "class core::Match methods -1"):
            with self.subTest(line):
                self.list(line)
                self.assert_refused(f"{ratchet.LIST}:2: cannot be read")

    def test_twice(self):
        self.write_class("Match", methods=27)
        self.list("class core::Match methods 27", "class core::Match methods 27")
        self.assert_refused(f"{ratchet.LIST}:3:", "twice")


class Past(Sources):
    """The list in git: today's is compared with all that it was before."""

    def setUp(self):
        super().setUp()
        self.git("init", "-q")

    def git(self, *arguments):
        who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", "-C", self.root, *who, *arguments], check=True, capture_output=True)

    def commit(self):
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "A step")

    def test_the_first_list(self):
        self.write("README.md")
        self.commit()
        self.write_class("Match", methods=27)
        self.list("class core::Match methods 27")
        self.assert_fine()
        self.commit()
        self.assert_fine()

    def test_becomes_shorter(self):
        self.write_class("Match", methods=30)
        self.write_class("Room", members=17)
        self.list("class core::Match methods 30", "class core::Room members 17")
        self.commit()
        self.write_class("Match", methods=28)
        self.write_class("Room", members=15)
        self.list("class core::Match methods 28")
        self.assert_fine()

    def test_an_entry_too_many(self):
        self.write_class("Match", methods=30)
        self.list("class core::Match methods 30")
        self.commit()
        self.write_class("Room", methods=26)
        self.write("core/orphan.cpp")
        self.list("class core::Match methods 30", "class core::Room methods 26", "no-header core/orphan.cpp")
        problems = self.problems()
        self.assertEqual(len(problems), 2, problems)
        self.assertIn("class core::Room is new in the list", problems[0])
        self.assertIn("no-header core/orphan.cpp is new in the list", problems[1])
        self.commit()
        self.assertEqual(self.problems(), problems, "a commit does not make it good")

    def test_a_larger_figure(self):
        self.write_class("Match", methods=30)
        self.list("class core::Match methods 30")
        self.commit()
        self.write_class("Match", methods=31)
        self.list("class core::Match methods 31")
        self.assert_refused("class core::Match", "once allowed 30 methods and now allows 31")

    def test_a_figure_more(self):
        self.write_class("Match", methods=30)
        self.list("class core::Match methods 30")
        self.commit()
        self.write_class("Match", methods=30, members=16)
        self.list("class core::Match methods 30 members 16")
        self.assert_refused("class core::Match", "once allowed 15 members and now allows 16")

    def test_back_to_what_was_once(self):
        self.write_class("Match", methods=30)
        self.list("class core::Match methods 30")
        self.commit()
        self.write_class("Match", methods=20)
        self.list()
        self.commit()
        self.write_class("Match", methods=30)
        self.list("class core::Match methods 30")
        self.commit()
        self.commit()
        self.assert_refused("class core::Match is new in the list")

    def test_a_rename(self):
        self.write_class("Match", methods=30)
        self.write("core/orphan.cpp")
        self.list("class core::Match methods 30", "no-header core/orphan.cpp")
        self.commit()
        (self.root / "core/match.h").unlink()
        (self.root / "core/orphan.cpp").rename(self.root / "core/waif.cpp")
        self.write_class("Game", methods=29)
        self.list("class core::Game methods 29", "no-header core/waif.cpp")
        self.assert_fine()
        self.commit()
        self.assert_fine()

    def test_a_rename_that_grows(self):
        self.write_class("Match", methods=30)
        self.list("class core::Match methods 30")
        self.commit()
        (self.root / "core/match.h").unlink()
        self.write_class("Game", methods=31)
        self.list("class core::Game methods 31")
        self.assert_refused("class core::Game is new in the list")

    def test_one_that_is_gone_makes_room_for_one(self):
        self.write_class("Match", methods=60, members=30)
        self.list("class core::Match methods 60 members 30")
        self.commit()
        (self.root / "core/match.h").unlink()
        self.write_class("Clock", methods=26)
        self.write_class("Game", methods=40)
        self.list("class core::Clock methods 26", "class core::Game methods 40")
        self.assert_refused("class core::Game is new in the list")

    def test_one_that_has_become_small_makes_no_room(self):
        self.write_class("Match", methods=30)
        self.write("core/orphan.cpp")
        self.list("class core::Match methods 30", "no-header core/orphan.cpp")
        self.commit()
        self.write_class("Match", methods=10)
        self.write("core/orphan.h")
        self.write_class("Game", methods=30)
        self.write("core/waif.cpp")
        self.list("class core::Game methods 30", "no-header core/waif.cpp")
        self.assertEqual(len(self.problems()), 2)

    def test_two_renames_of_different_size(self):
        self.write_class("Match", methods=30)
        self.write_class("Room", methods=50)
        self.list("class core::Match methods 30", "class core::Room methods 50")
        self.commit()
        (self.root / "core/match.h").unlink()
        (self.root / "core/room.h").unlink()
        self.write_class("Game", methods=30)
        self.write_class("Hall", methods=50)
        self.list("class core::Game methods 30", "class core::Hall methods 50")
        self.assert_fine()

    def test_without_git(self):
        self.write_class("Match", methods=30)
        self.list("class core::Match methods 30")
        subprocess.run(["rm", "-r", self.root / ".git"], check=True)
        problems, notes = ratchet.check(self.root)
        self.assertEqual(problems, [])
        self.assertIn("not compared with its past", notes[-1])


class Program(Sources):
    def run_it(self):
        program = Path(ratchet.__file__)
        return subprocess.run([sys.executable, program, "--root", self.root], capture_output=True, text=True)

    def test_says_what_is_wrong(self):
        self.write_class("Match", methods=26)
        done = self.run_it()
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        self.assertIn("core::Match has 26 methods", done.stdout)

    def test_is_content(self):
        self.write_class("Match", methods=25)
        done = self.run_it()
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("Beyond the limits are 0 classes", done.stdout)


if __name__ == "__main__":
    unittest.main()
