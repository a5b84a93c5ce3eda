/** What no foreign key can say of stories, utterances and copies. Each query gives the rows at fault. */
export const LINKS = [
  {
    where: 'stories',
    what: 'has a number or days of articles that are not those of its articles',
    query: `select s.id as row from stories s left join story_articles sa on sa.story = s.key where s.redirect is null
      group by s.key, s.id, s.articles, s.first_day, s.last_day having count(sa.article) <> s.articles
      or min(sa.day) is distinct from s.first_day or max(sa.day) is distinct from s.last_day`,
  },
  {
    where: 'stories',
    what: 'was merged into another and has articles or utterances still, or leads to one that leads elsewhere',
    query: `select s.id as row from stories s join stories o on o.key = s.redirect where o.redirect is not null
      or exists (select 1 from story_articles sa where sa.story = s.key)
      or exists (select 1 from utterances u where u.story = s.key and u.redirect is null)`,
  },
  {
    where: 'stories',
    what: 'continues a story that there is none of, or that was merged into another',
    query: `select s.id as row from stories s left join stories f on f.key = s.follows
      where s.follows is not null and (f.key is null or f.redirect is not null)`,
  },
  {
    where: 'utterances',
    what: 'has no statement, or was merged into another and has some still',
    query: `select u.id as row from utterances u left join utterance_statements us on us.utterance = u.key
      group by u.key, u.id, u.redirect having (count(us.statement) = 0) = (u.redirect is null)`,
  },
  {
    where: 'utterances',
    what: 'holds a statement that stands in no article of its story',
    query: `select u.id as row from utterances u join utterance_statements us on us.utterance = u.key
      join statements s on s.key = us.statement
      left join story_articles sa on sa.article = s.document * 1048576 + s.article
      where s.state = 'standing' and sa.story is distinct from u.story and sa.reading is not null`,
  },
  {
    where: 'utterances',
    what: 'is represented by a statement that it does not hold',
    query: `select u.id as row from utterances u where u.representative is not null and not exists
      (select 1 from utterance_statements us where us.utterance = u.key and us.statement = u.representative)`,
  },
  {
    where: 'copies',
    what: 'lies outside its article',
    query: `select c.a as row from copies c join articles a on a.key = c.a join articles b on b.key = c.b
      join story_articles sa on sa.article = c.a join story_articles sb on sb.article = c.b
      join documents d on d.key = a.document join documents e on e.key = b.document
      where sa.reading = d.reading and sb.reading = e.reading
      and (c.a_start < a.start_cp or c.a_end > a.end_cp or c.b_start < b.start_cp or c.b_end > b.end_cp)`,
  },
] as const;
