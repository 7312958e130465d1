import re, datetime
AID=re.compile(r'SRV-\d{6,7}$'); ISO=re.compile(r'\d{4}-\d\d-\d\d$')
ENV={'prod','preprod','test','dev'}; CRIT={'tier0','tier1','tier2','tier3'}; CLS={'public','internal','confidential','restricted'}; RES={'KR','EU','US','any'}; CUR={'EUR','USD','KRW'}
def num(v,lo,hi,integer):
    try: x=float(v)
    except (TypeError,ValueError): return None
    if x<lo or x>hi: return None
    if integer:
        if x!=int(x): return None
        return int(x)
    return x
def check(rowno,r,seen,ids,errs):
    """r: 20 values, '' or None for blank. returns tuple or None"""
    bad=[]
    aid=r[0]
    if not isinstance(aid,str) or not AID.match(aid): bad.append(('asset_id','format'))
    elif aid in seen: bad.append(('asset_id','duplicate'))
    for c,name in ((1,'hostname'),(2,'application'),(3,'owner'),(4,'department')):
        if not r[c]: bad.append((name,'required'))
    if r[5] not in ENV: bad.append(('environment','unknown value'))
    if r[6] not in CRIT: bad.append(('criticality','unknown value'))
    cpu=num(r[8],1,4096,True); ram=num(r[9],0,65536,True); sto=num(r[10],0,1e7,True); cost=num(r[11],0,1e9,False); lat=num(r[16],0,10000,True)
    if cpu is None: bad.append(('cpu_cores','not a number in range'))
    if ram is None: bad.append(('ram_gb','not a number in range'))
    if sto is None: bad.append(('storage_gb','not a number in range'))
    if cost is None: bad.append(('monthly_cost','not a number in range'))
    if lat is None: bad.append(('latency_max_ms','not a number in range'))
    if r[12] not in CUR: bad.append(('currency','unknown value'))
    if r[13] not in CLS: bad.append(('data_class','unknown value'))
    if r[14] not in ('Y','N'): bad.append(('personal_data','Y or N'))
    if r[15] not in RES: bad.append(('residency','unknown value'))
    d=r[18]
    if isinstance(d,datetime.datetime): d=d.date().isoformat()
    elif not (isinstance(d,str) and ISO.match(d)): d=None
    if d is None or not ('1990-01-01'<=d<='2030-12-31'): bad.append(('commissioned','not a date'))
    dr=r[17] or None
    if bad:
        for b in bad: errs.append((rowno,)+b)
        return None
    seen.add(aid)
    return (aid,r[1],r[2],r[3],r[4],r[5],r[6],r[7],cpu,ram,sto,cost,r[12],r[13],1 if r[14]=='Y' else 0,r[15],lat,dr,d,r[19] or None)
def finish(con,rows,errs):
    con.executemany('INSERT INTO workloads VALUES('+','.join('?'*20)+')',rows)
    con.executemany('INSERT INTO import_errors VALUES(?,?,?)',errs)
    con.execute("INSERT INTO import_errors SELECT NULL,'dr_pair',asset_id FROM workloads w WHERE dr_pair IS NOT NULL AND NOT EXISTS(SELECT 1 FROM workloads x WHERE x.asset_id=w.dr_pair)")
    con.commit()
    print(con.execute('select count(*),round(sum(monthly_cost),2) from workloads').fetchone(), con.execute('select count(*) from import_errors').fetchone())
def opendb(p):
    import sqlite3,os
    for s in ('','-wal','-shm'):
        try: os.unlink(p+s)
        except FileNotFoundError: pass
    con=sqlite3.connect(p); con.execute('pragma journal_mode=wal'); con.execute('pragma synchronous=normal')
    con.executescript(open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'schema.sql')).read()); return con
