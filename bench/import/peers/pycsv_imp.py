import sys, os; sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import csv, validate as V
con=V.opendb(sys.argv[2]); seen=set(); errs=[]; rows=[]
with open(sys.argv[1],newline='',encoding='utf-8') as f:
    it=csv.reader(f); next(it)
    for n,r in enumerate(it,2):
        t=V.check(n,r,seen,None,errs)
        if t: rows.append(t)
V.finish(con,rows,errs)
